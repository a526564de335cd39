package org.annals.shanghai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.load.Loader;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;
import org.annals.prose.Citation.Cite;
import org.annals.prose.Prose;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The content against the article from which it starts, and against its own house rules. */
class ArticleTest {

    private static final String ARTICLE = "xinhua-2021-06-15";
    private static final Timeline TIMELINE = Loader.load(
                    SourceTree.read(Path.of("")).value().orElseThrow())
            .value()
            .orElseThrow();

    static Stream<String> passages() {
        return Stream.concat(
                Stream.of("headline", "caption"), IntStream.rangeClosed(1, 29).mapToObj(number -> "para. " + number));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void everyPassageOfTheArticleIsToldInAnEvent(String passage) {
        assertThat(TIMELINE.published()).anyMatch(event -> cites(event).anyMatch(cited(passage)));
    }

    @ParameterizedTest
    @CsvSource({
        "sco-founded-2001, 25",
        "summit-dushanbe-2014, 6",
        "cpec-2015, 17",
        "summit-ufa-2015, 6",
        "summit-tashkent-2016, 6",
        "summit-astana-2017, 7",
        "extremism-convention-2017, 15",
        "summit-qingdao-2018, 3",
        "summit-qingdao-2018, 4",
        "summit-qingdao-2018, 8",
        "demonstration-area-2018, 17",
        "public-diplomacy-centre-2019, 21",
        "summit-bishkek-2019, 9",
        "demonstration-area-plan-2019, 17",
        "covid-aid-kyrgyzstan-2020, 13",
        "covid-team-kazakhstan-2020, 13",
        "covid-team-russia-2020, 13",
        "yangling-base-2020, 17",
        "summit-moscow-2020, 12",
        "vaccines-uzbekistan-2021, 13",
        "anniversary-2021, 1",
        "anniversary-2021, 27",
    })
    void whatTheArticleSaysOfAnEventStandsThere(String event, int paragraph) {
        assertThat(cites(event(event))).anyMatch(cited("para. " + paragraph));
    }

    @ParameterizedTest
    @CsvSource({
        "xi-jinping, 3", "xi-jinping, 7", "xi-jinping, 8", "xi-jinping, 9", "xi-jinping, 12", "nurgaliyev, 10",
        "nurgaliyev, 27", "nurgaliyev, 28", "nurgaliyev, 29", "sabirov, 21", "sabirov, 25", "sabirov, 26",
        "li-ziguo, 23", "li-ziguo, 24",
    })
    void whatTheArticleQuotesIsAStatementOfItsSpeaker(String speaker, int paragraph) {
        String place = "para. " + paragraph;
        assertThat(TIMELINE.published().stream().flatMap(event -> event.annotations().stream()))
                .anyMatch(note -> note instanceof Annotation.Statement said
                        && said.by().equals(speaker)
                        && said.source()
                                .filter(source -> source.equals(new SourceRef(ARTICLE, Optional.of(place))))
                                .isPresent());
    }

    @Test
    void everyEventHasASourceBesideStateMediaOrSaysThatItHasNone() {
        assertThat(TIMELINE.published()).allSatisfy(event -> {
            Set<String> kinds = event.allSources().stream()
                    .flatMap(id -> Optional.ofNullable(TIMELINE.sources().get(id)).stream())
                    .map(Source::kind)
                    .collect(Collectors.toSet());
            boolean says = text(event).contains("state media");
            assertThat(says || !kinds.equals(Set.of("state-media")))
                    .as(event.id())
                    .isTrue();
        });
    }

    @Test
    void noPlaceholderIsLeft() {
        Pattern placeholder =
                Pattern.compile("TODO|FIXME|XXX|lorem ipsum|\\?\\?\\?|\\[\\.\\.\\.\\]", Pattern.CASE_INSENSITIVE);
        assertThat(TIMELINE.events())
                .allSatisfy(event -> assertThat(placeholder.matcher(text(event)).find())
                        .as(event.id())
                        .isFalse());
    }

    @Test
    void accountsHaveTheLengthOfAnAccount() {
        Map<String, Integer> lengths = TIMELINE.published().stream()
                .collect(Collectors.toMap(
                        Event::id, event -> event.body().plainText().split("\\s+").length));
        assertThat(lengths).allSatisfy((id, words) -> assertThat(words).as(id).isBetween(75, 260));
    }

    @Test
    void aboutFifteenEventsAreMilestones() {
        List<Event> milestones =
                TIMELINE.published().stream().filter(Event::milestone).toList();
        assertThat(milestones).hasSizeBetween(12, 18);
    }

    private static Event event(String id) {
        return TIMELINE.published().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.function.Predicate<SourceRef> cited(String passage) {
        return ref -> ref.id().equals(ARTICLE)
                && ref.locator().filter(passage::equals).isPresent();
    }

    private static Stream<SourceRef> cites(Event event) {
        return Stream.concat(
                texts(event)
                        .flatMap(Prose::citations)
                        .flatMap(citation -> citation.cites().stream())
                        .map(ArticleTest::ref),
                event.annotations().stream().flatMap(Annotation::sources));
    }

    private static SourceRef ref(Cite cite) {
        return new SourceRef(cite.source(), cite.locator());
    }

    private static Stream<Prose> texts(Event event) {
        return Stream.concat(
                Stream.of(event.body()), event.annotations().stream().flatMap(Annotation::texts));
    }

    private static String text(Event event) {
        return event.title() + "\n" + event.summary() + "\n"
                + texts(event).map(Prose::plainText).collect(Collectors.joining("\n"));
    }
}
