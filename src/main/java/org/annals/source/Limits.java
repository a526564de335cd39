package org.annals.source;

/** Every limit that reading has, in one place. They are far above what an editor needs, and below what hurts. */
public final class Limits {

    /** Bytes of one event: 32 KiB of fields and 64 KiB of text. */
    public static final int EVENT_BYTES = 96 * 1024;

    /** Bytes of one other YAML file: sources, people, membership … */
    public static final int LIST_BYTES = 16 * 1024 * 1024;

    /**
     * Bytes of a template or of the phrases of a language: on a long stretch without a blank the time of FreeMarker grows with the
     * square of its length.
     */
    public static final int TEMPLATE_BYTES = 512 * 1024;

    /** Bytes of a file in {@code templates/assets}. */
    public static final int ASSET_BYTES = 4 * 1024 * 1024;

    /** Bytes of one file that is imported: more than 100,000 rows. */
    public static final int IMPORT_BYTES = 64 * 1024 * 1024;

    /** Bytes of one image. */
    public static final int IMAGE_BYTES = 10 * 1024 * 1024;

    /** Files under {@code content} or under {@code templates}. */
    public static final int FILES = 100_000;

    /** Folders inside folders. */
    public static final int FOLDER_DEPTH = 20;

    /** Years of a timeline: each has a page. */
    public static final int YEARS = 3_000;

    /** Maps and lists inside one another in YAML. */
    public static final int YAML_DEPTH = 20;

    /** Values in the YAML of one file: {@code sources.yaml} of 50,000 events has about a million. */
    public static final int YAML_NODES = 1_500_000;

    /** Faults in the YAML of one file that are told in one run. */
    public static final int YAML_FAULTS = 1_000;

    /** Blocks and emphasis inside one another in a text. */
    public static final int TEXT_DEPTH = 60;

    /** Code units of one text. */
    public static final int TEXT_LENGTH = 64 * 1024;

    /** Code units of one line of a text. */
    public static final int TEXT_LINE = 10_000;

    /** Lines of one paragraph that begin with a sign that may begin a block, and begin none. */
    public static final int TEXT_HEADS = 1_000;

    /** The same punctuation sign in a row. */
    public static final int TEXT_RUN = 500;

    /** List and quotation marks at the head of one line. */
    public static final int TEXT_MARKERS = 30;

    /** Links and footnotes in one text. */
    public static final int TEXT_LINKS = 1_000;

    /** Cells of all tables in one text. */
    public static final int TEXT_CELLS = 5_000;

    private Limits() {}
}
