package org.annals;

/** The addresses of what pages load, without the version that changes with every style and every text. */
public final class Unversioned {

    private Unversioned() {}

    /** A path or a whole page. */
    public static String text(String text) {
        return text.replaceAll("(assets/(?:[a-z]+/)?)[0-9a-f]{8}/", "$1");
    }
}
