package io.jinqiao.kernel;

import static java.util.Objects.requireNonNull;

/**
 * A request the product understood and declined.
 *
 * <p>The code ({@code module.kebab-reason}) is part of the public contract: clients translate it, dashboards
 * count it.
 */
public final class Refused extends RuntimeException {

    /** Why the answer is no; the web layer turns each kind into one HTTP status. */
    public enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        UNAUTHENTICATED,
        CONFLICT,
        INVALID,
        TOO_LARGE,
        TOO_MANY,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;

    public Refused(Kind kind, String code, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    public static Refused notFound(String code, String message) {
        return new Refused(Kind.NOT_FOUND, code, message);
    }

    public static Refused forbidden(String code, String message) {
        return new Refused(Kind.FORBIDDEN, code, message);
    }

    public static Refused conflict(String code, String message) {
        return new Refused(Kind.CONFLICT, code, message);
    }

    public static Refused invalid(String code, String message) {
        return new Refused(Kind.INVALID, code, message);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }
}
