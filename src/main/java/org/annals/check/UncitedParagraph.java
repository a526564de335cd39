package org.annals.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Block;
import org.annals.prose.Citation;
import org.annals.prose.EventLink;
import org.annals.prose.Inline;
import org.annals.prose.Inline.Style;
import org.annals.prose.Note;
import org.annals.prose.NoteMark;

/** Each paragraph of an account says where its claims come from. */
final class UncitedParagraph implements Check {

    /** Words such as "See also" and "and" that may stand beside links to events, which have their own sources. */
    private static final int FEW_WORDS = 4;

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.settings().demands().everyParagraphCited()
                ? timeline.published().stream().flatMap(UncitedParagraph::check)
                : Stream.of();
    }

    private static Stream<Problem> check(Event event) {
        List<Block> blocks = event.body().blocks();
        Set<String> notes = event.body().notes().stream()
                .filter(note -> note.blocks().stream().anyMatch(block -> isCited(block, Set.of())))
                .map(Note::name)
                .collect(Collectors.toSet());
        return IntStream.range(0, Math.min(blocks.size(), event.body().places().size()))
                .filter(i -> isClaim(blocks.get(i)) && !isCited(blocks, i, notes))
                .mapToObj(i -> Problem.of(
                        Rule.UNCITED_PARAGRAPH,
                        event.body().places().get(i),
                        "nothing here says where these claims come from",
                        "write [@source-id] behind each claim; set a remark of the editors in *emphasis*"));
    }

    /** A heading claims nothing, nor does a paragraph that is wholly emphasised or only links to events. */
    private static boolean isClaim(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return !isRemark(paragraph) && !isPointer(paragraph);
        }
        return block instanceof Block.Quotation || block instanceof Block.Items || block instanceof Block.Table;
    }

    private static boolean isRemark(Block.Paragraph paragraph) {
        return paragraph.content().stream()
                .allMatch(part -> part.words().isBlank()
                        || (part instanceof Inline.Styled styled && styled.style() == Style.EMPHASIS));
    }

    private static boolean isPointer(Block.Paragraph paragraph) {
        String beside = paragraph.content().stream()
                .filter(part -> !(part instanceof EventLink))
                .map(Inline::words)
                .collect(Collectors.joining(" "));
        boolean links = paragraph.content().stream().anyMatch(EventLink.class::isInstance);
        return links
                && Stream.of(beside.split("[^\\p{L}\\p{N}]+"))
                                .filter(word -> !word.isEmpty())
                                .count()
                        <= FEW_WORDS;
    }

    /** By itself, or with the paragraph that leads to it: a list, table or quotation and the words above it are one. */
    private static boolean isCited(List<Block> blocks, int i, Set<String> notes) {
        boolean isLed = !(blocks.get(i) instanceof Block.Paragraph)
                && i > 0
                && blocks.get(i - 1) instanceof Block.Paragraph
                && isCited(blocks.get(i - 1), notes);
        boolean isLead = leads(blocks.get(i))
                && i + 1 < blocks.size()
                && !(blocks.get(i + 1) instanceof Block.Heading)
                && isCited(blocks.get(i + 1), notes);
        return isCited(blocks.get(i), notes) || isLed || isLead;
    }

    private static boolean leads(Block block) {
        String words = block.plainText().strip();
        return block instanceof Block.Paragraph && (words.endsWith(":") || words.endsWith("："));
    }

    private static boolean isCited(Block block, Set<String> notes) {
        return block.inlines()
                .anyMatch(part ->
                        part instanceof Citation || (part instanceof NoteMark mark && notes.contains(mark.name())));
    }
}
