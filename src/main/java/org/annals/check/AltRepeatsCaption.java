package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Event.Image;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Wording;

/** The description of a picture is more than its caption, which who cannot see it hears as well. */
final class AltRepeatsCaption implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .flatMap(event -> event.image().stream())
                .filter(AltRepeatsCaption::repeats)
                .map(image -> Problem.of(
                        Rule.ALT_REPEATS_CAPTION,
                        image.at().of("alt"),
                        "alt says what the caption says, so who cannot see the picture hears it twice",
                        "describe under alt what is to be seen"));
    }

    private static boolean repeats(Image image) {
        return image.caption()
                .filter(caption -> Wording.alike(caption, image.alt()))
                .isPresent();
    }
}
