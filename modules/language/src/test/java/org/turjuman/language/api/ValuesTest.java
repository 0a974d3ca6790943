package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ValuesTest {
    private static final ValueContext MOROCCO = new ValueContext(LocalDate.of(2021, 11, 24), "ma");

    @Test
    void saysWhatADateWasResolvedAgainst() {
        StatedValue tuesday = Values.in("وصل مساء الثلاثاء", MOROCCO).get(0);
        assertThat(tuesday.value()).isEqualTo("2021-11-23");
        assertThat(tuesday.anchor()).isEqualTo(LocalDate.of(2021, 11, 24));
        assertThat(Values.in("في 23 نونبر 2021", MOROCCO).get(0).anchor()).isNull();
    }

    @Test
    void keepsADateTypedWhereTheDayOfPublicationIsNotKnown() {
        assertThat(Values.in("وصل الثلاثاء", ValueContext.NONE))
                .extracting(StatedValue::kind, StatedValue::value)
                .containsExactly(tuple(StatedValue.Kind.DATE, null));
    }

    @Test
    void takesTheDayFromTheZoneOfThePublication() {
        Instant midnight = Instant.parse("2021-11-24T23:30:00Z");
        assertThat(ValueContext.published(midnight, ZoneId.of("Asia/Riyadh"), "SA")
                        .published())
                .isEqualTo(LocalDate.of(2021, 11, 25));
    }

    @Test
    void leavesProcliticsOutsideAndVowelsInside() {
        assertThat(Values.in("والثُّلاثاءِ الماضي", MOROCCO))
                .extracting(StatedValue::text)
                .containsExactly("الثُّلاثاءِ الماضي");
        assertThat(Values.in("ولشهر أكتوبر الماضي", MOROCCO))
                .extracting(StatedValue::text)
                .containsExactly("شهر أكتوبر الماضي");
        assertThat(Values.in("للعام المقبل", MOROCCO))
                .extracting(StatedValue::text)
                .containsExactly("لعام المقبل");
    }

    @Test
    void givesTheEndsOfARangeTheirOwnSpans() {
        StatedValue range = Values.in("بين 10 و20 مليون دولار", MOROCCO).get(0);
        assertThat(range.parts())
                .extracting(StatedValue::text, StatedValue::value, StatedValue::currency)
                .containsExactly(tuple("10", "10000000", "USD"), tuple("20 مليون دولار", "20000000", "USD"));
    }

    @Test
    void readsWhatATranslationSays() {
        assertThat(Values.in("He paid €3.5m on Nov. 16, 2021 at 9:30 pm, up 12.5%.", Language.ENGLISH, MOROCCO))
                .extracting(StatedValue::kind, StatedValue::value)
                .containsExactly(
                        tuple(StatedValue.Kind.MONEY, "3500000"),
                        tuple(StatedValue.Kind.DATE, "2021-11-16"),
                        tuple(StatedValue.Kind.TIME, "T21:30"),
                        tuple(StatedValue.Kind.PERCENT, "12.5"));
        assertThat(Values.in("Mardi 16 novembre à 21h30, 3,5 millions d’euros.", Language.FRENCH, MOROCCO))
                .extracting(StatedValue::kind, StatedValue::value)
                .containsExactly(
                        tuple(StatedValue.Kind.DATE, "2021-11-16"),
                        tuple(StatedValue.Kind.TIME, "T21:30"),
                        tuple(StatedValue.Kind.MONEY, "3500000"));
    }

    @Test
    void givesSpansInOrderInsideAnyText() {
        Random random = new Random(11);
        String[] pieces = {
            "الثلاثاء",
            "16",
            "نونبر",
            "2021",
            "/",
            "-",
            ".",
            " ",
            " ",
            " ",
            "و",
            "بين",
            "من",
            "إلى",
            "قبل",
            "بعد",
            "منذ",
            "أسبوعين",
            "عام",
            "الماضي",
            "المقبل",
            "مليون",
            "دولار",
            "%",
            "الساعة",
            "العاشرة",
            "والنصف",
            "مساء",
            "أواخر",
            "شهر",
            "القرن",
            "التاسع",
            "عشر",
            "هـ",
            "رمضان",
            "1442",
            "عمره",
            "سنة",
            "نحو",
            "عشرات",
            "الآلاف",
            "$",
            "€",
            "(",
            ")",
            "\uD83D",
            "\uDE00",
            "\u064b",
            "\u0640",
            "\u0000",
            "\n",
            "٣",
            "بتوقيت غرينتش",
            "اليوم",
            "أمس",
            "ال",
            "3.5"
        };
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Language language : List.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH)) {
                assertOrdered(text.toString(), Values.in(text.toString(), language, MOROCCO));
            }
        }
    }

    private static void assertOrdered(String text, List<StatedValue> values) {
        int end = 0;
        for (StatedValue value : values) {
            assertThat(value.span().start()).as("%s in %s", value, text).isGreaterThanOrEqualTo(end);
            assertThat(value.span().isEmpty()).as(text).isFalse();
            end = value.span().end();
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            assertThat(value.span().substring(text)).isEqualTo(value.text());
        }
    }

    @Test
    @Timeout(600)
    void readsAnythingOfAnyLength() {
        for (String piece : List.of(
                "من 16 نونبر إلى ",
                "بين 3 و",
                "منذ نحو ",
                "12.",
                "الثلاثاء - ",
                "يوم ",
                "قبل سنة و",
                "الساعة 10:",
                "ُ",
                "\uD800",
                "\u0000",
                "مليون دولار، ")) {
            String text = piece.repeat(100_000 / piece.length());
            assertThat(Values.in(text, MOROCCO)).isNotNull();
            assertThat(Values.in(text, Language.ENGLISH, MOROCCO)).isNotNull();
        }
        String news = "أعلنت الوزارة يوم الثلاثاء 16 نونبر أن 22 مليون دولار صرفت خلال الأشهر الستة الماضية. ";
        int length = Integer.getInteger("turjuman.hostile", 1_000_000);
        assertThat(Values.in(news.repeat(length / news.length()), MOROCCO)).hasSizeGreaterThan(length / 50);
        assertThat(Values.in("م" + "\u064b".repeat(100_000), MOROCCO)).isEmpty();
    }
}
