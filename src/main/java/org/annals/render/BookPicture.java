package org.annals.render;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.source.Asset;

/** A picture of the content that a book brings along. */
record BookPicture(Asset asset, String type) {

    static final String FOLDER = "content/images/";

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "webp", "image/webp");

    /** Nothing of another kind of file. */
    static Optional<BookPicture> of(Asset asset) {
        String name = asset.path();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(extension)).map(type -> new BookPicture(asset, type));
    }

    /** From the top of the site. */
    String path() {
        return asset.path().replaceFirst("^content/", "");
    }

    byte[] bytes() {
        ByteBuffer bytes = asset.bytes();
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }
}
