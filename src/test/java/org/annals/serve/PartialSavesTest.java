package org.annals.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of the files a, b … before and after, parted by commas; a file that is gone is a hyphen. */
class PartialSavesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // before | after | a half
                "'one,two' | 'one,two'      | false",
                "'one,two' | 'one,another'  | false",
                "'one,two' | 'one,two more' | false",
                "'one,two' | 'one,two,new'  | false",
                "'one,two' | 'one,tw'       | true",
                "'one,two' | 'one,'         | true",
                "'one,two' | 'one,-'        | true",
                "'one,two' | '-,two'        | true",
                "'one,'    | 'one,'         | false",
            })
    void aTextThatIsGoneOrCutIsAHalf(String before, String after, boolean half) {
        assertThat(PartialSaves.are(tree(before), tree(after))).isEqualTo(half);
    }

    private static SourceTree tree(String texts) {
        List<String> parts = List.of(texts.split(",", -1));
        List<SourceFile> files = Stream.iterate(0, at -> at + 1)
                .limit(parts.size())
                .filter(at -> !parts.get(at).equals("-"))
                .map(at -> new SourceFile("content/events/" + (char) ('a' + at) + ".md", parts.get(at)))
                .toList();
        return new SourceTree(files, List.of(), List.of());
    }
}
