package org.annals.render;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;

/** The usual arithmetic of templates, which looks at a limit before each step. */
final class LimitedArithmetic extends ArithmeticEngine {

    /** Throws when a template has to stop. */
    interface Limit {
        void check() throws TemplateException;
    }

    private static final ArithmeticEngine USUAL = ArithmeticEngine.BIGDECIMAL_ENGINE;

    private final Limit limit;

    LimitedArithmetic(Limit limit) {
        this.limit = limit;
    }

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        limit.check();
        return USUAL.compareNumbers(first, second);
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        limit.check();
        return USUAL.add(first, second);
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        limit.check();
        return USUAL.subtract(first, second);
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        limit.check();
        return USUAL.multiply(first, second);
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        limit.check();
        return USUAL.divide(first, second);
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        limit.check();
        return USUAL.modulus(first, second);
    }

    @Override
    public Number toNumber(String text) {
        return USUAL.toNumber(text);
    }
}
