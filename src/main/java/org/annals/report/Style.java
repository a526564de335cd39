package org.annals.report;

/** How a terminal sets words apart. */
enum Style {
    PLACE("1"),
    ERROR("1;31"),
    WARNING("1;33"),
    WAY_OUT("32");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String words) {
        return "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}
