package org.annals.render.card;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The tables of a font in a WOFF 1.0 file. */
record Woff(Map<String, ByteBuffer> tables) {

    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    /** A font of the program. */
    static Woff of(String resource) {
        try (InputStream file = Woff.class.getResourceAsStream(resource)) {
            return read(ByteBuffer.wrap(Optional.ofNullable(file)
                    .orElseThrow(() -> new AssertionError(resource))
                    .readAllBytes()));
        } catch (IOException | DataFormatException e) {
            throw new AssertionError(resource, e);
        }
    }

    private static Woff read(ByteBuffer file) throws DataFormatException {
        var tables = new HashMap<String, ByteBuffer>();
        for (int i = 0; i < file.getShort(12); i++) {
            int at = HEADER + ENTRY * i;
            tables.put(tag(file, at), table(file, file.getInt(at + 4), file.getInt(at + 8), file.getInt(at + 12)));
        }
        return new Woff(tables);
    }

    private static String tag(ByteBuffer file, int at) {
        var tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) file.get(at + i));
        }
        return tag.toString();
    }

    private static ByteBuffer table(ByteBuffer file, int offset, int packed, int length) throws DataFormatException {
        if (packed == length) {
            return file.slice(offset, length);
        }
        var inflater = new Inflater();
        inflater.setInput(file.slice(offset, packed));
        byte[] bytes = new byte[length];
        inflater.inflate(bytes);
        inflater.end();
        return ByteBuffer.wrap(bytes);
    }

    ByteBuffer table(String name) {
        return Optional.ofNullable(tables.get(name)).orElseThrow(() -> new AssertionError(name));
    }
}
