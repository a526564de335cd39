package org.annals.intake;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accents, letters and signs of LaTeX in Unicode, by their commands without the backslash. */
final class LatexTable {

    /** The combining marks. */
    private static final Map<String, String> ACCENTS = pairs("` \u0300 ' \u0301 ^ \u0302 ~ \u0303 \" \u0308 = \u0304"
            + " . \u0307 u \u0306 v \u030C H \u030B c \u0327 k \u0328 r \u030A d \u0323 b \u0331 t \u0361 h \u0309"
            + " textcommabelow \u0326");

    private static final Map<String, String> SIGNS = pairs("L Ł l ł O Ø o ø AE Æ ae æ OE Œ oe œ AA Å aa å ss ß SS ẞ"
            + " DH Ð dh ð TH Þ th þ DJ Đ dj đ NG Ŋ ng ŋ i ı j ȷ & & % % $ $ # # _ _ { { } } S § P ¶ pounds £"
            + " copyright © textcopyright © textregistered ® texttrademark ™ euro € texteuro € textdegree °"
            + " textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotedblbase „"
            + " quotesinglbase ‚ textquotedbl \" textquotesingle ' guillemotleft « guillemotright »"
            + " guilsinglleft ‹ guilsinglright › dots … ldots … textellipsis … textendash – textemdash —"
            + " textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textbar | textless <"
            + " textgreater > textdollar $ textbraceleft { textbraceright } textsection § textparagraph ¶"
            + " textsterling £ textexclamdown ¡ textquestiondown ¿ slash / times × pm ± cdot ·"
            + " alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν"
            + " xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ"
            + " Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω");

    /** What sets blanks, breaks words or chooses a face of type, and is no letter. */
    private static final Map<String, String> BLANKS = Map.of(
            " ",
            " ",
            "\\",
            " ",
            ",",
            " ",
            "-",
            "",
            "/",
            "",
            "@",
            "",
            "space",
            " ",
            "quad",
            " ",
            "textvisiblespace",
            " ");

    private static final Set<String> FACES = Set.of(
            ("emph textit textbf textsc textrm textsf texttt textup textsl textmd textnormal text mbox ensuremath url"
                            + " path em it bf sc rm sf tt sl itshape bfseries scshape upshape")
                    .split(" "));

    private LatexTable() {}

    private static Map<String, String> pairs(String words) {
        Map<String, String> all = new LinkedHashMap<>();
        String[] parts = words.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            all.put(parts[i], parts[i + 1]);
        }
        return Map.copyOf(all);
    }

    static boolean isAccent(String command) {
        return ACCENTS.containsKey(command);
    }

    /** What the command stands for; blanks and nothing as well. */
    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command)).or(() -> Optional.ofNullable(BLANKS.get(command)));
    }

    /** Whether the command only says how the words behind it look. */
    static boolean isFace(String command) {
        return FACES.contains(command);
    }

    /** The text with the accent on its first letter, composed; nothing, if it does not begin with a letter. */
    static Optional<String> accented(String command, String text) {
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0))) {
            return Optional.empty();
        }
        int end = Character.charCount(text.codePointAt(0));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        String base = text.substring(0, end).replace('ı', 'i').replace('ȷ', 'j');
        return Optional.of(
                Normalizer.normalize(base + ACCENTS.get(command), Normalizer.Form.NFC) + text.substring(end));
    }
}
