package org.turjuman.acceptance;

/**
 * Articles of our own making for the tests of intake. Each call makes a text that no other test has, so that nothing is a
 * duplicate by accident; {@link #mark} is a word of it to search by.
 *
 * @param mark letters that stand in this text only
 * @param text the whole text
 */
record Paste(String mark, String text) {
    /** Two sentences in one paragraph. */
    static Paste small() {
        String mark = invented();
        return new Paste(mark, "وصلت سفينة " + mark + " إلى ميناء طنجة. وقال الربان إن الرحلة كانت هادئة.");
    }

    /**
     * Twelve sentences as a careless page gives them: line ends of Windows, tatweel, bidi controls, doubled spaces, mixed
     * quotation marks, glued words.
     */
    static Paste dirty() {
        String mark = invented();
        return new Paste(mark, """
                مينـــاء %s يستعيد نشاطه بعد أسبوع من التوقف

                الرباط ـ و م ع

                استأنف ميناء  طنجة المتوسط صباح الاثنين نشاطه العادي بعد توقف دام أسبوعا كاملا بسبب سوء الأحوال الجوية. وأوضح بلاغ للوكالة الخاصة أن \u202Bأول سفينة\u202C رست في حدود السادسة صباحا. وكانت الرياح القوية قد أغلقت المضيق أمام الملاحة منذ يوم الثلاثاء الماضي.

                وقال مدير الميناء، د. يوسف العلوي، في تصريح للصحافة "سوف نعمل ليل نهار لتدارك التأخير. ولن تتضرر صادرات الفلاحين". وأضاف أن «الأولوية ستعطى للشاحنات المحملة بالخضر والفواكه»، في إشارة إلى مئات الشاحنات التي ظلت عالقة.

                وبلغت قيمة البضائع العالقة نحو 4.5 ملايين  درهم، حسب تقديرات أولية. ومن المنتظر أن تستقبل الأرصفة هذا الأسبوع أربعين سفينة قادمة من إسبانيا و الولاياتالمتحدة والبرازيل.

                موقف المهنيين

                عبر مهنيو النقل عن ارتياحهم لهذا القرار. غير أنهم طالبوا بتعويضات عن "الأضرار الجسيمة» التي لحقت بهم. وذكر أحد السائقين أنه قضى خمس ليال داخل شاحنته.\u200F

                وتجدر الإشارة إلى أن الميناء يشغل أزيد من 90 ألف شخص بشكل مباشر أو غير مباشر. ولم يصدر أي تعليق عن الجهات الرسمية إلى حدود مساء اليوم.
                """.formatted(mark).replace("\n", "\r\n"));
    }

    /** The same text with what was corrected at its source. */
    Paste corrected(String wrong, String right) {
        if (!text.contains(wrong)) {
            throw new IllegalArgumentException("«" + wrong + "» is not in the text");
        }
        return new Paste(mark, text.replace(wrong, right));
    }

    /** A made-up name of letters that fold to themselves. */
    private static String invented() {
        StringBuilder name = new StringBuilder();
        for (char digit : Long.toString(System.nanoTime() % 100_000_000).toCharArray()) {
            name.append("بتدرسقكلمن".charAt(digit - '0'));
        }
        return name.toString();
    }
}
