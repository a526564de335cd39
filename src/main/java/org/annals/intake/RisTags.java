package org.annals.intake;

import java.util.Map;

/** What RIS calls the types and variables of CSL, as Zotero and EndNote write it. */
final class RisTags {

    /** By the types of RIS those of CSL. */
    static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("ART", "graphic"),
            Map.entry("BILL", "bill"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("BOOK", "book"),
            Map.entry("CASE", "legal_case"),
            Map.entry("CHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("DATA", "dataset"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("ELEC", "webpage"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("GEN", "document"),
            Map.entry("JFULL", "periodical"),
            Map.entry("JOUR", "article-journal"),
            Map.entry("MAP", "map"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("PAMP", "pamphlet"),
            Map.entry("PAT", "patent"),
            Map.entry("RPRT", "report"),
            Map.entry("STAND", "standard"),
            Map.entry("STAT", "legislation"),
            Map.entry("THES", "thesis"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("WEB", "webpage"));

    /** By the tags of RIS the variables of CSL. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("CT", "title"),
            Map.entry("T2", "container-title"),
            Map.entry("JO", "container-title"),
            Map.entry("JF", "container-title"),
            Map.entry("JA", "container-title-short"),
            Map.entry("T3", "collection-title"),
            Map.entry("DA", "issued"),
            Map.entry("PY", "issued"),
            Map.entry("Y1", "issued"),
            Map.entry("Y2", "accessed"),
            Map.entry("UR", "URL"),
            Map.entry("DO", "DOI"),
            Map.entry("PB", "publisher"),
            Map.entry("CY", "publisher-place"),
            Map.entry("VL", "volume"),
            Map.entry("IS", "issue"),
            Map.entry("ET", "edition"),
            Map.entry("LA", "language"),
            Map.entry("AB", "abstract"),
            Map.entry("N2", "abstract"),
            Map.entry("N1", "note"),
            Map.entry("DB", "archive"),
            Map.entry("CN", "call-number"));

    /** The same for names. */
    static final Map<String, String> NAMES = Map.of(
            "AU",
            "author",
            "A1",
            "author",
            "A2",
            "editor",
            "ED",
            "editor",
            "A3",
            "collection-editor",
            "A4",
            "translator");

    private RisTags() {}
}
