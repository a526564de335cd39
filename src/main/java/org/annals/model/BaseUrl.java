package org.annals.model;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.prose.WebAddress;

/**
 * The address at which a site stands; the absolute address of everything on it is made here.
 *
 * @param url {@code http} or {@code https}, a host, perhaps a port and folders; it ends in a slash, and has neither a user,
 *     a query nor a fragment
 */
public record BaseUrl(String url) {

    /** What one looks like, for those who have to write it. */
    public static final String EXAMPLE = "https://name.github.io/repository/";

    private static final Pattern FORM =
            Pattern.compile("(?i:https?)://(?<host>[^/?#:@]+)(?<port>:[^/?#]*)?(?<folders>/[^?#]*)?");

    /** A folder above, or the same, is none of its own. */
    private static final Pattern DOTS = Pattern.compile("(?:.*/)?\\.\\.?(?:/.*)?|.*//.*");

    public BaseUrl {
        if (!isOne(url) || !url.endsWith("/")) {
            throw new IllegalArgumentException("not the address of a site: " + url);
        }
    }

    private static boolean isOne(String written) {
        Matcher url = FORM.matcher(written);
        if (!url.matches()) {
            return false;
        }
        String folders = Optional.ofNullable(url.group("folders")).orElse("");
        return WebAddress.isHost(url.group("host"))
                && WebAddress.isPort(Optional.ofNullable(url.group("port")).orElse(""))
                && WebAddress.encoded(folders).equals(folders)
                && !DOTS.matcher(folders).matches();
    }

    /** The address as somebody wrote it, with or without the last slash; nothing if no page could be put below it. */
    public static Optional<BaseUrl> of(String written) {
        return isOne(written)
                ? Optional.of(new BaseUrl(written.endsWith("/") ? written : written + "/"))
                : Optional.empty();
    }

    /** The folder of the host in which the site stands, as it is written in links; it begins and ends in a slash. */
    public String folder() {
        return URI.create(url).getRawPath();
    }

    /** Where a page or file of the site is found from anywhere. */
    public String absolute(Address address) {
        return url + address.path();
    }
}
