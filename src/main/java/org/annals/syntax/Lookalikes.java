package org.annals.syntax;

import java.util.Optional;

/** Letters of other alphabets that look like the plain ones of which keys are made. */
final class Lookalikes {

    private static final String FOREIGN = "аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЅ" + "οανικρυΑΒΕΗΙΚΜΝΟΡΤΧΥΖ" + "ı" + "‐‑‒–—−";
    private static final String PLAIN = "aeopcyxijsdhqwABEKMHOPCTXIS" + "oavikpuABEHIKMNOPTXYZ" + "i" + "------";

    private Lookalikes() {}

    /** The plain letter that a letter looks like. */
    static Optional<String> plain(int letter) {
        boolean isWide = letter >= 0xff01 && letter <= 0xff5e;
        int at = FOREIGN.indexOf(letter);
        return isWide
                ? Optional.of(Character.toString(letter - 0xfee0))
                : at < 0 ? Optional.empty() : Optional.of(PLAIN.substring(at, at + 1));
    }

    /** The word in plain letters, if it has letters of both kinds or only such that look plain. */
    static Optional<String> plain(String word) {
        var plain = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            Optional<String> instead = letter < 0x80 ? Optional.of(Character.toString(letter)) : plain(letter);
            if (instead.isEmpty()) {
                return Optional.empty();
            }
            plain.append(instead.get());
        }
        return plain.toString().equals(word) ? Optional.empty() : Optional.of(plain.toString());
    }
}
