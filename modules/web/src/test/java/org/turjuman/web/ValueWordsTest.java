package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;

class ValueWordsTest {
    private static final ValueContext WEDNESDAY = new ValueContext(LocalDate.of(2021, 11, 24), "MA");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | أقلعت الطائرة مساء الثلاثاء                     | 23 November 2021
            ar | أقلعت الطائرة مساء الثلاثاء                     | 23 نونبر 2021
            fr | أقلعت الطائرة مساء الثلاثاء                     | 23 novembre 2021
            en | وقع الاتفاق في يوليوز                           | July 2021
            en | اندلعت الحرب عام 2000                           | 2000
            en | في صفقة قيمتها 19 مليار دولار أميركي            | 19,000,000,000 US Dollar
            en | ارتفع السعر بنسبة 3,5 في المئة                  | 3.5%
            en | استمرت المحادثات أسبوعين                        | 2 weeks
            ar | استمرت المحادثات أسبوعين                        | أسبوعان
            en | بعد عدة أشهر من المفاوضات                       | some months
            en | بعد نحو عام على القطيعة                         | about 1 year
            en | في ثمانينيات القرن الماضي                       | the 1980s
            """)
    void saysWhatAValueIsWorth(String language, String text, String words) {
        ValueWords reader = new ReaderOf(Locale.forLanguageTag(language)).values();

        assertThat(Values.in(text, WEDNESDAY).stream().map(reader::of).collect(Collectors.joining("; ")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | بلغت الكلفة مليون دينار           | 1,000,000 dinar
            ar | بلغت الكلفة مليون دينار           | 1,000,000 دينار
            fr | بلغت الكلفة 20 ألف ليرة           | 20 000 livre
            en | بقيمة 250 دينارا جزائريا          | 250 Algerian Dinar
            en | بلغت الكلفة 4,5 ملايين درهم       | 4,500,000 dirham
            en | ودفع له ألفي ريال                 | 2,000 riyal
            """)
    void namesTheMoneyWhereNobodyTellsWhose(String language, String text, String words) {
        ValueWords reader = new ReaderOf(Locale.forLanguageTag(language)).values();

        assertThat(Values.in(text, ValueContext.NONE).stream()
                        .map(reader::of)
                        .collect(Collectors.joining("; "))
                        .replace('\u202f', ' ')
                        .replace('\u00a0', ' '))
                .isEqualTo(words);
    }
}
