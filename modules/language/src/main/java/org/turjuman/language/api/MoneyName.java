package org.turjuman.language.api;

/** A money of several countries by its name alone: «مليون دينار», where nothing tells whose. */
public enum MoneyName {
    /** درهم. */
    DIRHAM,
    /** سنتيم. */
    CENTIME,
    /** دينار. */
    DINAR,
    /** ريال. */
    RIYAL,
    /** جنيه. */
    POUND,
    /** ليرة. */
    LIRA,
    /** فرنك. */
    FRANC,
    /** روبية. */
    RUPEE,
    /** شلن. */
    SHILLING,
    /** كرونة. */
    KRONA,
    /** بيزو. */
    PESO
}
