package org.annals.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.prose.FormFinder.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms are found as readers would say that somebody used them. */
class FormFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # case
            shared future      | A Shared Future, a SHARED FUTURE.  | A <Shared Future>, a <SHARED FUTURE>.
            Shanghai Spirit    | the shanghai spirit                | the <shanghai spirit>
            единая судьба      | ЕДИНАЯ СУДЬБА                      | <ЕДИНАЯ СУДЬБА>
            ΣΟΦΙΑΣ             | της σοφίας, της σοφιας             | της σοφίας, της <σοφιας>
            # quotation marks and dashes of print
            "win-win" deal     | a “win–win” deal                   | a <“win–win” deal>
            China's dream      | China’s dream                      | <China’s dream>
            «три зла»          | это "три зла"                      | это <"три зла">
            # runs of blanks
            three  evils       | three evils                        | <three evils>
            three evils        | of three   evils                   | of <three   evils>
            three evils        | of three\u00A0evils                | of <three\u00A0evils>
            # whole words
            three evil         | the three evils, three evil forces | the three evils, <three evil> forces
            art                | party, arts, état d’art            | party, arts, état d’<art>
            cafe               | cafe\u0301 and cafe.               | cafe\u0301 and <cafe>.
            G20                | G20, G200, AG20, the G20's         | <G20>, G200, AG20, the <G20>'s
            дух                | духа и дух                         | духа и <дух>
            # no blanks between words
            命运共同体         | 构建人类命运共同体理念             | 构建人类<命运共同体>理念
            G20峰会            | 参加G20峰会。                      | 参加<G20峰会>。
            精神               | 上海精神和精神                     | 上海<精神>和<精神>
            運命共同体         | 人類運命共同体という言葉           | 人類<運命共同体>という言葉
            WTO                | 加入WTO后                          | 加入<WTO>后
            𠮷野               | 𠮷野家                             | <𠮷野>家
            # the longest form
            shared future; community with a shared future | a community with a shared future, a shared future | a <community with a shared future>, a <shared future>
            common destiny of all; a common destiny       | a common destiny of all                           | a <common destiny of all>
            a a                | a a a                              | <a a> a
            # nothing
            shared future      | shared, future                     | shared, future
            shared future      | ``                                 | ``
            """)
    void marksTheForms(String forms, String text, String expected) {
        assertThat(marked(text, finder(forms))).isEqualTo(expected);
    }

    private static FormFinder finder(String forms) {
        return new FormFinder(Arrays.asList(forms.split("; ")));
    }

    private static String marked(String text, FormFinder finder) {
        var marked = new StringBuilder(text);
        List<Found> found = finder.in(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            Span span = found.get(i).span();
            marked.insert(span.end(), '>').insert(span.start(), '<');
        }
        return marked.toString();
    }

    @Test
    void aFormWithoutWordsIsFoundNowhere() {
        assertThat(new FormFinder(List.of("", " ")).in("any words")).isEmpty();
    }

    @Test
    void eachIsNamedAsItIsDeclared() {
        assertThat(finder("Common  destiny; Shared future")
                        .in("SHARED FUTURE was common destiny, and “shared\nfuture” it is.")
                        .stream()
                        .map(Found::form)
                        .collect(Collectors.joining("; ")))
                .isEqualTo("Shared future; Common  destiny; Shared future");
    }
}
