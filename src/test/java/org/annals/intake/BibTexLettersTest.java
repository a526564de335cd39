package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.load.Loader;
import org.annals.model.Source;
import org.annals.model.Source.Name;
import org.annals.model.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No letter and no author of a BibTeX file is lost, however LaTeX writes them. */
class BibTexLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "Dvo\\v{r}\\'ak, Anton{\\'\\i}n and Erd\\H{o}s, P. and G\\\"{o}del, Kurt => Dvořák, Antonín; Erdős, P.; Gödel, Kurt",
                "{\\c{C}}elik, A. and X, Y => Çelik, A.; X, Y",
                "Ku{\\'s}mierz, Jan and X, Y => Kuśmierz, Jan; X, Y",
                "\\DJ{}or\\dj{}e Petrovi{\\'c} and X, Y => Petrović, Đorđe; X, Y",
                "\\k{E}lk, A and X, Y => Ęlk, A; X, Y",
                "{\\L}ukasz {\\.Z}u{\\l}awski and X, Y => Żuławski, Łukasz; X, Y",
                "\\O stergaard, B and X, Y => Østergaard, B; X, Y",
                "{\\AA}ngstr{\\\"o}m, A. J. and X, Y => Ångström, A. J.; X, Y",
                "\\c{S}im\\c sek, T and X, Y => Şimşek, T; X, Y",
                "Nguy{\\~{\\^e}}n, V and Tr\\`{\\^a}n, D => Nguyễn, V; Trần, D",
                "Caf\\'{e}, A and X, Y => Café, A; X, Y",
                "D.~E. Knuth and X, Y => Knuth, D. E.; X, Y",
                "Al-\\b{H}all\\={a}j, M and \\d{T}\\=aha, H => Al-H̱allāj, M; Ṭāha, H",
                "O'Neil, A and d'Arc, J => O'Neil, A; d'Arc, J",
                "O\\textquoteright{}Neil, A and X, Y => O’Neil, A; X, Y",
                "Smith (ed.), A and Jones/Brown, B and X, Y => Smith (ed.), A; Jones/Brown, B; X, Y",
                "{Barnes \\& Noble} and X, Y => Barnes & Noble; X, Y",
                "{Rand, Mc{N}ally and Co.} and X, Y => Rand, McNally and Co.; X, Y",
                "{van der W\\\"urm}, J and X, Y => van der Würm, J; X, Y",
                "Barnes--Noble, A and X, Y => Barnes–Noble, A; X, Y",
                "A {``}B{''} Smith and X, Y => Smith, A “B”; X, Y",
                "{UNESCO} and X, Y => UNESCO; X, Y",
                "3M, A and 2nd, Z => 3M, A; 2nd, Z",
                "ʻAbd, X and Ḫ, M and 李, 明 => ʻAbd, X; Ḫ, M; 李, 明",
            })
    void everyNameIsWhole(String typed, String expected) {
        var imported = Imported.of("a.bib", "@book{k, title = {T}, author = {" + typed + "}}", Imported.KINDS);
        assertThat(imported.problems()).isEmpty();
        var project = Loader.load(Imported.tree(imported.project()));
        assertThat(project.problems()).isEmpty();
        assertThat(source(project.value().orElseThrow()).names().getOrDefault("author", List.of()).stream()
                        .map(BibTexLettersTest::shown)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static Source source(Timeline project) {
        return Optional.ofNullable(project.sources().get("k")).orElseThrow();
    }

    private static String shown(Name name) {
        return name.family()
                .map(family -> name.wholeFamily()
                        + name.wholeGiven().map(given -> ", " + given).orElse(""))
                .orElseGet(name::words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "Q1 G\\\"{o}del {\\L}\\'od\\'z => Q1 Gödel Łódź",
                "\\`a \\'a \\^a \\~a \\\"a \\=a \\.z => à á â ã ä ā ż",
                "\\`{a}\\'{a}\\^{a}\\~{a}\\\"{a}\\={a}\\.{z} => àáâãäāż",
                "\\u{g} \\v{s} \\H{u} \\c{c} \\k{a} \\r{u} \\d{h} \\b{h} => ğ š ű ç ą ů ḥ ẖ",
                "\\u g \\v s \\H u \\c c \\k a \\r u \\d h \\b h => ğ š ű ç ą ů ḥ ẖ",
                "{\\u g}{\\v s}{\\H u} => ğšű",
                "\\'\\i \\'{\\i} {\\'{\\i}} \\v{\\j} {\\i}{\\j} => íí í ǰ ıȷ",
                "\\t{oo} => o͡o",
                "\\L{}\\l{}\\O{}\\o{} => ŁłØø",
                "\\AE{}\\ae{}\\OE{}\\oe{}\\AA{}\\aa{}\\ss{} => ÆæŒœÅåß",
                "\\DH{}\\dh{}\\TH{}\\th{}\\DJ{}\\dj{}\\NG{}\\ng{} => ÐðÞþĐđŊŋ",
                "Stra{\\ss}e und Gru\\ss => Straße und Gruß",
                "\\ae on => æon",
                "A \\& B & C => A & B & C",
                "5 \\% of \\$3, \\#1 a\\_b => 5 % of $3, #1 a_b",
                "\\{a\\} => {a}",
                "\\S 1 \\P{} \\pounds 5 => §1 ¶ £5",
                "\\copyright{} 2003 => © 2003",
                "\\textquotedblleft a\\textquotedblright => “a”",
                "\\guillemotleft a\\guillemotright => «a»",
                "a\\dots => a…",
                "``a'' => “a”",
                "1914--1918 --- a war => 1914–1918 — a war",
                "p.~3 => p.\u00A03",
                "a\\textasciitilde{}b\\textbackslash{}c\\^{}d\\~{}e => a~b\\c^d~e",
                "The {SCO} \\emph{and} {\\em its {\\'E}lan} => The SCO and its Élan",
                "\\alpha-ray => α-ray",
            })
    void everyTitleIsWhole(String typed, String expected) {
        for (String value : new String[] {"{" + typed + "}", "{" + typed + "} # {}"}) {
            var imported = Imported.of("a.bib", "@book{k, title = " + value + "}", Imported.KINDS);
            assertThat(imported.problems()).isEmpty();
            var project = Loader.load(Imported.tree(imported.project())).value().orElseThrow();
            assertThat(source(project).title()).isEqualTo(expected);
        }
    }

    @Test
    void aCommandThatIsNotKnownStaysAsItIsTypedAndIsTold() {
        var imported = Imported.of(
                "a.bib",
                "@string{pp = {Pr\\'es \\bar}}\n@book{k, title = {A \\foo{b\\'ar} c \\'{} \\'1}, publisher = pp}",
                Imported.KINDS);
        assertThat(imported.files().getOrDefault("content/sources.yaml", ""))
                .contains("title: \"A \\\\foo{bár} c \\\\'{} \\\\'1\"\n", "publisher: \"Prés \\\\bar\"\n");
        assertThat(imported.problems()).isEqualTo("""
                a.bib:1:1: import-loss: the command \\bar of LaTeX is not known, and stays as it is typed
                a.bib:2:10: import-loss: the command \\foo, \\' of LaTeX is not known, and stays as it is typed
                """);
    }

    @Test
    void addressesAndDatesAreNoWords() {
        var imported = Imported.of(
                "a.bib",
                "@misc{k, title = {T}, date = {2003~}, url = {https://example.org/~a--b\\_c?d=1&e=%7E},"
                        + " doi = {10.1000/a\\_b--c}, howpublished = {\\url{https://example.org/~x_y}}}",
                Imported.KINDS);
        assertThat(imported.files().getOrDefault("content/sources.yaml", ""))
                .contains(
                        "issued: 2003~\n",
                        "URL: \"https://example.org/~a--b_c?d=1&e=%7E\"\n",
                        "DOI: \"10.1000/a_b--c\"\n",
                        "https://example.org/~x_y\n");
    }
}
