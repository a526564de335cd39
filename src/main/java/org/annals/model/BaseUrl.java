package org.annals.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address at which a site stands; the absolute address of everything on it is made here.
 *
 * @param url {@code http} or {@code https}, a host, perhaps a port and folders; it ends in a slash, and has neither a user,
 *     a query nor a fragment
 */
public record BaseUrl(String url) {

    /** What one looks like, for those who have to write it. */
    public static final String EXAMPLE = "https://name.github.io/repository/";

    private static final Pattern FORM = Pattern.compile(
            "(?i:https?)://[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(?::[0-9]{1,5})?(?:/[^\\s?#\"<>\\\\^`{|}]*)?");

    public BaseUrl {
        if (!FORM.matcher(url).matches() || !url.endsWith("/")) {
            throw new IllegalArgumentException("not the address of a site: " + url);
        }
    }

    /** The address as somebody wrote it, with or without the last slash; nothing if no page could be put below it. */
    public static Optional<BaseUrl> of(String written) {
        return FORM.matcher(written).matches()
                ? Optional.of(new BaseUrl(written.endsWith("/") ? written : written + "/"))
                : Optional.empty();
    }

    /** Where a page or file of the site is found from anywhere. */
    public String absolute(Address address) {
        return url + address.path();
    }
}
