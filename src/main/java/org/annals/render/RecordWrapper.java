package org.annals.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows templates the parts of our records and nothing more; an empty optional is a missing value to them. */
final class RecordWrapper extends DefaultObjectWrapper {

    RecordWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new OwnAccessorsOnly());
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        return object instanceof Optional<?> optional ? wrap(optional.orElse(null)) : super.handleUnknownType(object);
    }

    /** Methods without parameters of classes of ours: the accessors of records, but not what differs from run to run. */
    private static final class OwnAccessorsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {

        private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return this;
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }

        @Override
        public boolean isMethodExposed(Method method) {
            return method.getParameterCount() == 0
                    && !OF_EVERY_OBJECT.contains(method.getName())
                    && method.getDeclaringClass().getName().startsWith("org.annals.");
        }

        @Override
        public boolean isConstructorExposed(@Nullable Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
