package org.annals.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a text that stands on lines of its own. */
public sealed interface Block {

    /** The lines of the block, each as the parts that it is made of: one of a paragraph, one an item, one a cell. */
    Stream<List<Inline>> lines();

    /** The same block with its lines made anew. */
    Block map(UnaryOperator<List<Inline>> change);

    /** Everything inside the lines, parents before children. */
    default Stream<Inline> inlines() {
        return lines().flatMap(List::stream).flatMap(Inline::all);
    }

    /** The words as a reader sees them. */
    default String plainText() {
        return lines().map(Inline::plainText).collect(Collectors.joining("\n"));
    }

    private static Stream<List<Inline>> lines(List<Block> blocks) {
        return blocks.stream().flatMap(Block::lines);
    }

    private static List<Block> map(List<Block> blocks, UnaryOperator<List<Inline>> change) {
        return blocks.stream().map(block -> block.map(change)).toList();
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public Stream<List<Inline>> lines() {
            return Stream.of(content);
        }

        @Override
        public Block map(UnaryOperator<List<Inline>> change) {
            return new Paragraph(change.apply(content));
        }
    }

    /**
     * A heading.
     *
     * @param level 1 is the highest that a text has, whatever stands above it on the page
     * @param anchor the name of its place, by which a link leads to it
     */
    record Heading(int level, Optional<String> anchor, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }

        /** A heading to which no link leads. */
        public Heading(int level, List<Inline> content) {
            this(level, Optional.empty(), content);
        }

        @Override
        public Stream<List<Inline>> lines() {
            return Stream.of(content);
        }

        @Override
        public Block map(UnaryOperator<List<Inline>> change) {
            return new Heading(level, anchor, change.apply(content));
        }
    }

    /** Words of somebody else, set apart. */
    record Quotation(List<Block> content) implements Block {
        public Quotation {
            content = List.copyOf(content);
        }

        @Override
        public Stream<List<Inline>> lines() {
            return Block.lines(content);
        }

        @Override
        public Block map(UnaryOperator<List<Inline>> change) {
            return new Quotation(Block.map(content, change));
        }
    }

    /**
     * A list.
     *
     * @param start the first number, if the items are numbered
     * @param tight whether the items stand close, each as one line
     */
    record Items(Optional<Integer> start, boolean tight, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<List<Inline>> lines() {
            return items.stream().flatMap(Block::lines);
        }

        @Override
        public Block map(UnaryOperator<List<Inline>> change) {
            return new Items(
                    start,
                    tight,
                    items.stream().map(item -> Block.map(item, change)).toList());
        }
    }

    /** Lines shown exactly as they are written. */
    record Verbatim(String text) implements Block {
        @Override
        public Stream<List<Inline>> lines() {
            return Stream.of();
        }

        @Override
        public Block map(UnaryOperator<List<Inline>> change) {
            return this;
        }

        @Override
        public String plainText() {
            return text;
        }
    }

    /** A table: the first row names the columns. */
    record Table(List<Align> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {

        /** Where the text of a column is set. */
        public enum Align {
            START,
            CENTRE,
            END
        }

        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<List<Inline>> lines() {
            return Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
        }

        @Override
        public Block map(UnaryOperator<List<Inline>> change) {
            List<List<Inline>> newHead = head.stream().map(change).toList();
            return new Table(
                    columns,
                    newHead,
                    rows.stream().map(row -> row.stream().map(change).toList()).toList());
        }

        @Override
        public String plainText() {
            return Stream.concat(Stream.of(head), rows.stream())
                    .map(row -> row.stream().map(Inline::plainText).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A line between two parts of the text. */
    record Divider() implements Block {
        @Override
        public Stream<List<Inline>> lines() {
            return Stream.of();
        }

        @Override
        public Block map(UnaryOperator<List<Inline>> change) {
            return this;
        }
    }
}
