package org.annals.render;

import java.io.Writer;

/** A text that is put together, as {@link java.io.StringWriter} does, without a lock for each of its many small parts. */
final class TextWriter extends Writer {

    private final StringBuilder text;

    /** With room for so many signs at first. */
    TextWriter(int room) {
        this.text = new StringBuilder(room);
    }

    @Override
    public void write(int sign) {
        text.append((char) sign);
    }

    @Override
    public void write(String part, int from, int count) {
        text.append(part, from, from + count);
    }

    @Override
    public void write(char[] part, int from, int count) {
        text.append(part, from, count);
    }

    @Override
    public Writer append(CharSequence part) {
        text.append(part);
        return this;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
