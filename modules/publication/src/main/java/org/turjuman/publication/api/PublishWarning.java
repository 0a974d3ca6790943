package org.turjuman.publication.api;

/** What an editor should know before publishing; none of it stands in the way. */
public enum PublishWarning {
    /** The source has a newer revision than the one that was translated. */
    OLDER_REVISION,
    /** Nobody recorded the rights: the editor must confirm. */
    RIGHTS_NOT_RECORDED,
    /** Readers will not see the source. */
    SOURCE_NOT_SHOWN,
    /** Units are left out. */
    UNITS_OMITTED,
    /** Nobody has been asked for the outlet; readers will read that it is not known. */
    OUTLET_NOT_ASKED,
    /** Nobody has been asked for the byline; readers will read that it is not known. */
    BYLINE_NOT_ASKED,
    /** Nobody knows when the source appeared. */
    DATE_NOT_KNOWN,
    /** A chief approved it without a second person; readers will read that. */
    NO_SECOND_PERSON,
    /** Readers are to be told of a slip of the source, but nobody wrote it in their language. */
    SLIP_NOT_TOLD,
    /** The author was asked about a slip of the source and has not answered. */
    AUTHOR_NOT_ANSWERED
}
