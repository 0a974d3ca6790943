// The desk's names of the months for PrimeFaces' date picker, whose own are of no country (نوفمبر where the desk writes
// نونبر). No module: the picker is made while the page is read, right behind this script.
{
  const names = document.currentScript.dataset.months.split("|");
  const locale = PrimeFaces.getLocaleSettings(document.documentElement.lang);
  locale.monthNames = names;
  locale.monthNamesShort = names;
}
