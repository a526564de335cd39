package org.annals.model.date;

import java.util.Optional;

/** How sure a date, or a part of it, is (Level 1, Qualification of a date). */
public enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    public static Optional<Qualifier> of(char sign) {
        return switch (sign) {
            case '?' -> Optional.of(UNCERTAIN);
            case '~' -> Optional.of(APPROXIMATE);
            case '%' -> Optional.of(UNCERTAIN_AND_APPROXIMATE);
            default -> Optional.empty();
        };
    }

    private static Qualifier of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    /** The sign in EDTF, empty for none. */
    public String sign() {
        return sign;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    public Qualifier and(Qualifier other) {
        return of(isUncertain() || other.isUncertain(), isApproximate() || other.isApproximate());
    }

    Qualifier common(Qualifier other) {
        return of(isUncertain() && other.isUncertain(), isApproximate() && other.isApproximate());
    }

    Qualifier without(Qualifier other) {
        return of(isUncertain() && !other.isUncertain(), isApproximate() && !other.isApproximate());
    }
}
