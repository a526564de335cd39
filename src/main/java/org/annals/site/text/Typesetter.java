package org.annals.site.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.SourceRef;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Block;
import org.annals.prose.Citation;
import org.annals.prose.EventLink;
import org.annals.prose.Inline;
import org.annals.prose.LinkTarget;
import org.annals.prose.Note;
import org.annals.prose.NoteMark;
import org.annals.prose.NoteNumber;
import org.annals.prose.NumberedCitation;
import org.annals.prose.NumberedCitation.Mark;
import org.annals.prose.PageLink;
import org.annals.prose.Prose;
import org.annals.prose.WebLink;
import org.annals.site.index.SiteIndex;

/** Sets the texts of one page, in the order in which they are read: citations get numbers, links get addresses. */
public final class Typesetter {

    private final Address page;
    private final SiteIndex index;
    private final Routes routes;
    private final Bibliography bibliography;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final List<String> numbered = new ArrayList<>();
    private final Claims claims = new Claims();
    private final List<SourceUse> uses = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<AnchorLink> anchorLinks = new ArrayList<>();
    private final String prefix;

    /** For the page at an address. */
    public Typesetter(Address page, SiteIndex index, Routes routes) {
        this(page, index, routes, new Bibliography(index), "");
    }

    private Typesetter(Address page, SiteIndex index, Routes routes, Bibliography bibliography, String prefix) {
        this.page = page;
        this.index = index;
        this.routes = routes;
        this.bibliography = bibliography;
        this.prefix = prefix;
    }

    /**
     * For one of several texts of the page that have pages of their own, where what is wrong in them is told: sources
     * are numbered on, notes begin anew.
     *
     * @param prefix of the ids of its notes
     */
    public Typesetter within(String prefix) {
        return new Typesetter(page, index, routes, bibliography, prefix);
    }

    /** What the ids of notes begin with. */
    String prefix() {
        return prefix;
    }

    /** What was wrong in the texts so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The links to places inside pages that have been set so far. */
    public List<AnchorLink> anchorLinks() {
        return List.copyOf(anchorLinks);
    }

    public Bibliography bibliography() {
        return bibliography;
    }

    /** A text whose notes, if it has any, are numbered on with those of the page. */
    public Prose set(Prose prose) {
        announce(prose);
        return new Prose(prose.blocks().stream().map(this::set).toList(), List.of());
    }

    /** A text with the sources of the whole of it after its last words. */
    Prose set(Prose prose, List<SourceRef> sources) {
        var blocks = new ArrayList<>(set(prose).blocks());
        cite(sources, prose.plainText()).ifPresent(reference -> {
            int last = blocks.size() - 1;
            if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
                blocks.set(
                        last,
                        paragraph.map(line -> Stream.concat(line.stream(), Stream.of(reference))
                                .toList()));
            } else {
                blocks.add(new Block.Paragraph(List.of(reference)));
            }
        });
        return new Prose(blocks, List.of());
    }

    /** Makes the notes of a text known whose blocks are set one by one. */
    void announce(Prose prose) {
        prose.notes().forEach(note -> notes.put(note.name(), note));
    }

    Block set(Block block) {
        return block.map(this::line);
    }

    private List<Inline> line(List<Inline> line) {
        claims.begin();
        return inside(line);
    }

    /** The footnotes whose numbers have been set, and they themselves not yet. */
    public List<NoteView.Footnote> newFootnotes() {
        var footnotes = new ArrayList<NoteView.Footnote>();
        for (int number = 1; number <= numbered.size(); number++) { // one note may have the number of another
            footnote(number).ifPresent(footnotes::add);
        }
        return footnotes;
    }

    /** The footnote with this number, if it has not been set yet. */
    Optional<NoteView.Footnote> footnote(int number) {
        return Optional.ofNullable(notes.remove(numbered.get(number - 1)))
                .map(note -> new NoteView.Footnote(
                        tie(number),
                        number,
                        note.blocks().stream().map(this::set).toList()));
    }

    private NoteView.Tie tie(int number) {
        return new NoteView.Tie(anchor(number), Optional.empty(), Optional.empty());
    }

    private String anchor(int number) {
        return prefix + "fn-" + number;
    }

    private Inline set(Inline inline) {
        if (inline instanceof Citation citation) {
            return new NumberedCitation(citation.cites().stream()
                    .map(cite -> cite(cite.source(), cite.locator()))
                    .toList());
        }
        if (inline instanceof EventLink link) {
            return read(eventLink(link));
        }
        if (inline instanceof NoteMark mark) {
            return note(mark);
        }
        if (inline instanceof Inline.Link link) {
            return link(link);
        }
        return inline instanceof Inline.Styled ? inline.around(inside(inline.content())) : read(inline);
    }

    private Inline read(Inline inline) {
        claims.read(inline.words());
        return inline;
    }

    private Inline note(NoteMark mark) {
        boolean first = !numbered.contains(mark.name());
        if (first) {
            numbered.add(mark.name());
        }
        int number = numbered.indexOf(mark.name()) + 1;
        return new NoteNumber(number, anchor(number), first);
    }

    private Mark cite(String source, Optional<String> locator) {
        Mark mark = bibliography.cite(source, locator);
        uses.add(new SourceUse(source, mark, claims.claim()));
        return mark;
    }

    /** Sources of a text as a whole, which is the claim that leans on them. */
    public Optional<NumberedCitation> cite(List<SourceRef> sources, String claim) {
        claims.begin();
        claims.read(claim);
        List<Mark> marks =
                sources.stream().map(ref -> cite(ref.id(), ref.locator())).toList();
        return marks.isEmpty() ? Optional.empty() : Optional.of(new NumberedCitation(marks));
    }

    /** Every use of a source on the page so far. */
    List<SourceUse> uses() {
        return List.copyOf(uses);
    }

    private List<Inline> inside(List<Inline> content) {
        return content.stream().map(this::set).toList();
    }

    /** A link to an event that readers cannot see is only its words. */
    private Inline eventLink(EventLink link) {
        Optional<Event> event = index.event(link.event());
        var words =
                new Inline.Text(link.shown().or(() -> event.map(Event::title)).orElse(link.event()));
        if (event.map(found -> !index.timeline().shows(found))
                .orElseGet(() -> index.timeline().unfinished().stream()
                        .anyMatch(draft -> draft.id().equals(link.event())))) {
            problems.add(draftLink(link));
        }
        return event.filter(index.timeline()::shows).isPresent()
                ? new PageLink(Address.event(link.event()).path(), Optional.empty(), List.of(words))
                : words;
    }

    private static Problem draftLink(EventLink link) {
        return Problem.of(
                Rule.DRAFT_LINK,
                link.at(),
                "the event " + link.event() + " is a draft, so that readers see plain words here and no link",
                "publish it too, or leave out the link");
    }

    private Inline link(Inline.Link link) {
        List<Inline> content = inside(link.content());
        if (LinkTarget.of(link.target()) instanceof LinkTarget.Outside outside) {
            return new WebLink(outside.url(), link.title(), content);
        }
        if (LinkTarget.of(link.target()) instanceof LinkTarget.Inside inside) {
            Optional<Address> target = page.resolve(inside.path()).filter(routes::exists);
            if (target.isPresent()) {
                inside.fragment().ifPresent(anchor -> anchorLinks.add(new AnchorLink(target.get(), anchor, link.at())));
                return new PageLink(target.get().path(), inside.fragment(), content);
            }
            dead(link.target(), link.at());
        }
        return new Inline.Styled(Inline.Style.EMPHASIS, content);
    }

    private void dead(String target, Location at) {
        problems.add(Problem.of(
                Rule.DEAD_LINK,
                at,
                "there is no page " + target + " in this site",
                "link an event as [[event-id]], a page as /about/, another site from https:// on"));
    }
}
