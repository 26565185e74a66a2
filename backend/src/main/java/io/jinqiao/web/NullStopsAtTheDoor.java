package io.jinqiao.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** JSON says what the types say: every component of our records must be there, but for those marked {@code @Nullable}. */
final class NullStopsAtTheDoor extends NopAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var nullable = nullable(member);
        return nullable == null ? null : !nullable;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return Boolean.FALSE.equals(nullable(member))
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    /** Null for what is not a component of one of our records. */
    private static @Nullable Boolean nullable(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner() instanceof AnnotatedConstructor constructor)
                || !ours(constructor.getDeclaringClass())) {
            return null;
        }
        var components = constructor.getDeclaringClass().getRecordComponents();
        return constructor.getParameterCount() == components.length
                ? components[parameter.getIndex()].getAnnotatedType().isAnnotationPresent(Nullable.class)
                : null;
    }

    private static boolean ours(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("io.jinqiao.");
    }
}
