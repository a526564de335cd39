package org.annals.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.problem.Problem;
import org.annals.render.card.Card;
import org.annals.render.card.CardPress;
import org.annals.render.card.Fonts;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.Sharing;
import org.annals.site.index.SiteIndex;
import org.annals.site.picture.Extent;
import org.annals.site.picture.PeriodPlace;

/**
 * {@code events/<id>/card.png}: the picture by which others show a link to an event.
 *
 * <p>An event whose title is in a script that the program has no letters for gets none.
 */
final class Cards implements Format {

    private final boolean drawn;
    private final CardPress press = new CardPress();

    Cards(Publication publication) {
        this.drawn = publication.cards();
    }

    @Override
    public List<Published> files() {
        return List.of(
                new Published("events/<event>/card.png", "The picture by which others show a link to the event."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        try {
            Sharing.shared(site.index()).parallelStream()
                    .forEach(event -> card(event, site.index()).ifPresent(card -> write(event, card, sink)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return List.of();
    }

    private void write(Event event, Card card, Sink sink) {
        try (OutputStream out = sink.open(address(event).path())) {
            out.write(press.png(card));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the card of an event is, if it has one. */
    Optional<Address> of(Event event, SiteIndex index) {
        return card(event, index).map(card -> address(event));
    }

    private static Address address(Event event) {
        return new Address(Address.event(event.id()).path() + "card.png");
    }

    private Optional<Card> card(Event event, SiteIndex index) {
        if (!drawn || !Sharing.isShared(event, index)) {
            return Optional.empty();
        }
        Fonts letters = press.letters();
        List<Long> years = index.years();
        long first = years.get(0);
        long last = years.get(years.size() - 1);
        Optional<String> date = letters.drawable(index.date(event.date()).words());
        Optional<String> site = letters.drawable(index.timeline().settings().title());
        Optional<String> from = letters.drawable(index.dating().year(first));
        Optional<String> to = letters.drawable(index.dating().year(last));
        Extent place = PeriodPlace.of(event, index);
        return letters.drawable(event.title())
                .filter(title -> !title.isEmpty() && date.isPresent() && from.isPresent() && to.isPresent())
                .map(title -> new Card(
                        site.orElse(""),
                        date.orElse(""),
                        title,
                        from.orElse(""),
                        to.orElse(""),
                        (float) place.from(),
                        (float) place.to()));
    }
}
