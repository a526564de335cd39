package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** A short name for what is in some files: other names or other bytes give another. */
final class Fingerprint {

    /** Of the SHA-256 (FIPS 180-4): two editions of a site share a name once in four thousand million times. */
    private static final int BYTES = 4;

    private Fingerprint() {}

    /** Eight hexadecimal digits for files by their paths. */
    static String of(SortedMap<String, ByteBuffer> files) {
        MessageDigest digest = sha256();
        files.forEach((path, bytes) -> {
            digest.update((path + "\0" + bytes.remaining() + "\0").getBytes(UTF_8));
            digest.update(bytes.duplicate());
        });
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java has it
        }
    }
}
