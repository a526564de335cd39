package org.annals.source;

/** Where the content keeps what it knows of its editions. */
public final class EditionPaths {

    /** The list of editions. */
    public static final String LIST = "content/editions.yaml";

    private static final String FOLDER = "content/editions/";
    private static final String EXTENSION = ".sha256";

    private EditionPaths() {}

    /** Where the record of an edition stands. */
    public static String record(String edition) {
        return FOLDER + edition + EXTENSION;
    }

    /** Whether a file of this path is a record. */
    public static boolean isRecord(String path) {
        return path.startsWith(FOLDER) && path.endsWith(EXTENSION) && path.indexOf('/', FOLDER.length()) < 0;
    }

    /** The edition whose record has this path. */
    public static String edition(String record) {
        return record.substring(FOLDER.length(), record.length() - EXTENSION.length());
    }
}
