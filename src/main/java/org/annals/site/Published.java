package org.annals.site;

/**
 * An address that sites have, and what is found there.
 *
 * @param pattern from the top of the site; what stands between {@code <} and {@code >} differs, and holds no slash
 * @param purpose in one sentence, for those who use it
 */
public record Published(String pattern, String purpose) {

    /** Whether an address is one of these. */
    public boolean matches(String address) {
        return address.matches("\\Q" + pattern.replaceAll("<[^>]*>", "\\\\E[^/]+\\\\Q") + "\\E");
    }
}
