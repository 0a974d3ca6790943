package org.turjuman.entities.api;

/**
 * Files of records that come in. A file waits until a person has seen what would become of it; then all of it is taken or
 * nothing.
 *
 * <p>A record of a file is the desk's own one with the same number; what the file says of it replaces what stands. Without a
 * number it is the one of the same type with the same preferred Arabic form, or the same first preferred form where it has
 * no Arabic one; then it adds what is missing, as a merge does. Otherwise it is new.
 *
 * <p>Everything here needs the permission to merge names; a permission that is missing is
 * {@link org.turjuman.platform.api.NotPermittedException}, an unknown id
 * {@link org.turjuman.platform.api.NoSuchThingException}.
 */
public interface NameImports {
    /** The most bytes that a file may have. */
    int BYTES_LIMIT = 20 * 1024 * 1024;

    /** The most records that a file may hold. */
    int RECORDS_LIMIT = 50_000;

    /**
     * Takes a file in to be looked at; nothing of it is a record yet. Files that nobody confirmed for a day are forgotten.
     *
     * @param format how it is written
     * @param fileName how it is called
     * @param content its bytes
     * @return what would become of it
     * @throws EntityProblem if it is too large, not UTF-8, or cannot be read at all
     */
    ImportView bring(NameFormat format, String fileName, byte[] content);

    /**
     * What would become of a file now.
     *
     * @param id which
     * @return the same as {@link #bring} answered, unless the authority changed
     */
    ImportView look(ImportId id);

    /**
     * Makes a file's records the desk's own.
     *
     * @param id which; it is forgotten afterwards
     * @param plan of the {@link ImportView} that the caller saw
     * @return what became of it
     * @throws EntityProblem if something else would become of it by now, or a record is refused
     */
    ImportView take(ImportId id, String plan);

    /**
     * Forgets a file.
     *
     * @param id which
     */
    void forget(ImportId id);
}
