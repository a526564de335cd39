package org.annals.syntax;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * Gives SnakeYAML a text that is in memory as a whole. Its own reader takes a thousand signs at a time and copies all that it
 * has looked ahead at for each, so that a word of ten million signs costs a minute.
 */
final class WholeText extends StreamReader {

    /** What its own reader gives behind the end. */
    private static final int NOTHING = 0;

    /** As its own reader calls a text. */
    private static final String NAME = "'string'";

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final int[] text;
    private int pointer;
    private int documentIndex;
    private int line;
    private int column;

    /** Throws {@link ReaderException} for the first sign that YAML does not allow. */
    WholeText(String text) {
        super("");
        this.text = text.codePoints().toArray();
        for (int i = 0; i < this.text.length; i++) {
            if (!isPrintable(this.text[i])) {
                throw new ReaderException(NAME, i, this.text[i], "special characters are not allowed");
            }
        }
    }

    @Override
    public Mark getMark() {
        return new Mark(NAME, pointer, line, column, text, pointer);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length && pointer < text.length; i++) {
            int sign = text[pointer++];
            documentIndex++;
            if (Constant.LINEBR.has(sign) || (sign == '\r' && pointer < text.length && text[pointer] != '\n')) {
                line++;
                column = 0;
            } else if (sign != BYTE_ORDER_MARK) {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int ahead) {
        int at = pointer + ahead;
        return at < text.length ? text[at] : NOTHING;
    }

    @Override
    public String prefix(int length) {
        return new String(text, pointer, Math.min(length, text.length - pointer));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        pointer += length;
        documentIndex += length;
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return documentIndex;
    }

    @Override
    public void resetDocumentIndex() {
        documentIndex = 0;
    }

    @Override
    public int getIndex() {
        return pointer;
    }

    @Override
    public int getLine() {
        return line;
    }
}
