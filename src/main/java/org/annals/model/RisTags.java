package org.annals.model;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What RIS calls the types and variables of CSL, as Zotero and EndNote write it: the same for those who read and who write it.
 *
 * @param pairs the word of RIS and that of CSL, in the order of a file. Of several words of RIS for one thing the first is
 *     written; of several things under one word of RIS the first is read.
 */
public record RisTags(List<Map.Entry<String, String>> pairs) {

    public static final RisTags TYPES = new RisTags(List.of(
            entry("JOUR", "article-journal"),
            entry("JOUR", "article"),
            entry("EJOUR", "article-journal"),
            entry("MGZN", "article-magazine"),
            entry("NEWS", "article-newspaper"),
            entry("BILL", "bill"),
            entry("BOOK", "book"),
            entry("CHAP", "chapter"),
            entry("DATA", "dataset"),
            entry("GEN", "document"),
            entry("ENCYC", "entry-encyclopedia"),
            entry("ENCYC", "entry"),
            entry("DICT", "entry-dictionary"),
            entry("ART", "graphic"),
            entry("HEAR", "hearing"),
            entry("CASE", "legal_case"),
            entry("STAT", "legislation"),
            entry("UNPB", "manuscript"),
            entry("MAP", "map"),
            entry("MPCT", "motion_picture"),
            entry("MPCT", "broadcast"),
            entry("VIDEO", "motion_picture"),
            entry("PAMP", "pamphlet"),
            entry("CPAPER", "paper-conference"),
            entry("CONF", "paper-conference"),
            entry("PAT", "patent"),
            entry("JFULL", "periodical"),
            entry("PCOMM", "personal_communication"),
            entry("PCOMM", "interview"),
            entry("BLOG", "post-weblog"),
            entry("RPRT", "report"),
            entry("STAND", "standard"),
            entry("THES", "thesis"),
            entry("ELEC", "webpage"),
            entry("WEB", "webpage"),
            entry("ELEC", "post")));

    /** Those of texts; {@code SN} is told apart by what it holds, and dates and pages have forms of their own. */
    public static final RisTags TEXTS = new RisTags(List.of(
            entry("TI", "title"),
            entry("T1", "title"),
            entry("CT", "title"),
            entry("T2", "container-title"),
            entry("JO", "container-title"),
            entry("JF", "container-title"),
            entry("JA", "container-title-short"),
            entry("T3", "collection-title"),
            entry("PB", "publisher"),
            entry("CY", "publisher-place"),
            entry("VL", "volume"),
            entry("IS", "issue"),
            entry("M1", "number"),
            entry("ET", "edition"),
            entry("SN", "ISBN"),
            entry("SN", "ISSN"),
            entry("DO", "DOI"),
            entry("AB", "abstract"),
            entry("N2", "abstract"),
            entry("UR", "URL"),
            entry("LA", "language"),
            entry("DB", "archive"),
            entry("CN", "call-number"),
            entry("N1", "note")));

    public static final RisTags DATES = new RisTags(
            List.of(entry("DA", "issued"), entry("PY", "issued"), entry("Y1", "issued"), entry("Y2", "accessed")));

    public static final RisTags NAMES = new RisTags(List.of(
            entry("AU", "author"),
            entry("A1", "author"),
            entry("A2", "editor"),
            entry("ED", "editor"),
            entry("A3", "collection-editor"),
            entry("A4", "translator")));

    /** What a word of RIS means in CSL. */
    public Optional<String> read(String ris) {
        return pairs.stream()
                .filter(pair -> pair.getKey().equals(ris))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** How RIS says a word of CSL. */
    public Optional<String> written(String csl) {
        return pairs.stream()
                .filter(pair -> pair.getValue().equals(csl))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The words of CSL, each once, in the order of a file. */
    public List<String> variables() {
        return pairs.stream().map(Map.Entry::getValue).distinct().toList();
    }
}
