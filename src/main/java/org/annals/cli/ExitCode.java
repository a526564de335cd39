package org.annals.cli;

/** What the program tells its caller. */
final class ExitCode {

    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int MACHINE = 3;
    static final int BUG = 70;

    private ExitCode() {}
}
