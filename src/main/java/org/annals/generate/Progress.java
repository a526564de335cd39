package org.annals.generate;

/** Is told how far the work has come; it changes nothing in what is made. */
public interface Progress {

    /** For those who do not want to know. */
    Progress NONE = new Progress() {};

    /** The stages, in their order. */
    enum Stage {
        READ,
        LOAD,
        CHECK,
        PLAN,
        RENDER,
        PUBLISH
    }

    /**
     * A stage begins, and the one before it has ended.
     *
     * @param steps how many there will be, 0 if that is not known
     */
    default void begin(Stage stage, int steps) {}

    /** A step of the stage is done; may be called from several threads. */
    default void step() {}

    /** All is done. */
    default void end() {}
}
