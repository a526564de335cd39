package org.annals.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;

/** All rules about what a timeline means; those about the form of its files are kept by the reading. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new NoEvent(),
            new LeftoverExample(),
            // Dates
            new OutsidePeriod(),
            new UntilBeforeSince(),
            new SpanOverlap(),
            new OtherTrack(),
            new SeenBeforeIssued(),
            new EarlyCorrection(),
            new AgreeingReadings(),
            // Texts
            new EmptyBody(),
            new RepeatedTitle(),
            new SummaryRepeatsTitle(),
            new AltRepeatsCaption(),
            new AnchorWords(),
            // Evidence
            new NoSource(),
            new UncitedParagraph(),
            new UnsourcedStatement(),
            new UnsourcedPosition(),
            new SinglePosition(),
            new NamelessAuthor(),
            new BareAddress(),
            new UnseenSource(),
            new ArchiveAddress(),
            // Editions
            new EditionAuthors(),
            // Sameness
            new SameTitle(),
            new NearDuplicates(),
            new RelatedToItself(),
            new SameName(),
            new SameSymbol(),
            new AmbiguousTerm(),
            new AmbiguousPhrase(),
            new UnusedPhrase(),
            new UnusedEntry());

    private Checks() {}

    /** What is wrong; in a draft, which is unfinished work, nothing of it is an error. */
    public static List<Problem> run(Timeline timeline) {
        Set<String> drafts = timeline.events().stream()
                .filter(Event::draft)
                .map(event -> event.at().file().file())
                .collect(Collectors.toSet());
        return ALL.stream()
                .flatMap(check -> check.check(timeline))
                .map(problem ->
                        problem.isError() && drafts.contains(problem.at().file()) ? problem.holdingBack() : problem)
                .toList();
    }
}
