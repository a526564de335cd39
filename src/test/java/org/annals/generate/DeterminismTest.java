package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.annals.Generated;
import org.annals.RepositorySite;
import org.annals.problem.Result;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same files give the same bytes: on every machine, in every place, however they were found. */
class DeterminismTest {

    private static final SourceTree TREE = RepositorySite.tree();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void twoBuildsGiveTheSameBytesInTheSameOrder() {
        assertThat(artifacts(RepositorySite.tree())).isNotEmpty().isEqualTo(artifacts(TREE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderInWhichFilesAreFoundDoesNotMatter(long seed) {
        var shuffled = new SourceTree(
                shuffled(TREE.content(), seed), shuffled(TREE.templates(), seed), shuffled(TREE.assets(), seed));
        assertThat(RepositorySite.build(shuffled))
                .isEqualTo(RepositorySite.built().files());
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul", // i and dotless i
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok", // another year
        "ar-EG-u-nu-arab, Africa/Cairo", // other digits
        "lt, Pacific/Kiritimati", // already tomorrow
        "en-US, Etc/GMT+12", // still yesterday
    })
    void thePlaceOfTheMachineDoesNotMatter(String tag, String zone) {
        var here = RepositorySite.built().files();
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(RepositorySite.build(TREE)).isEqualTo(here);
    }

    private static List<Artifact> artifacts(SourceTree tree) {
        return Generated.of(Result.of(tree), Optional.empty()).artifacts();
    }

    private static <T> List<T> shuffled(List<T> files, long seed) {
        var list = new ArrayList<>(files);
        Collections.shuffle(list, new Random(seed));
        return list;
    }
}
