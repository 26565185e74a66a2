package io.jinqiao.journal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; a null or empty part does not narrow. Begins with {@link #newest}.
 *
 * @param business a classification code; matches the code and everything below it
 * @param staff whose doing it was
 * @param marks all of which the fact bears, see {@link io.jinqiao.kernel.Fact#marks}
 * @param from the first moment
 * @param until before this moment
 * @param after only facts that stand after this number in the answer, for the next page
 * @param limit 1 to 500
 */
public record FactQuery(
        List<CustomerId> customers,
        List<Subject> subjects,
        List<String> kinds,
        @Nullable String business,
        List<StaffId> staff,
        List<String> marks,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long after,
        int limit) {

    public FactQuery {
        customers = List.copyOf(customers);
        subjects = List.copyOf(subjects);
        kinds = List.copyOf(kinds);
        staff = List.copyOf(staff);
        marks = List.copyOf(marks);
    }

    /** Everything, newest first. */
    public static FactQuery newest(int limit) {
        return new FactQuery(
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Math.clamp(limit, 1, 500));
    }

    public FactQuery ofCustomers(List<CustomerId> these) {
        return new FactQuery(these, subjects, kinds, business, staff, marks, from, until, after, limit);
    }

    public FactQuery about(List<Subject> these) {
        return new FactQuery(customers, these, kinds, business, staff, marks, from, until, after, limit);
    }

    public FactQuery ofKinds(List<String> these) {
        return new FactQuery(customers, subjects, these, business, staff, marks, from, until, after, limit);
    }

    public FactQuery inBusiness(@Nullable String code) {
        return new FactQuery(customers, subjects, kinds, code, staff, marks, from, until, after, limit);
    }

    public FactQuery by(List<StaffId> these) {
        return new FactQuery(customers, subjects, kinds, business, these, marks, from, until, after, limit);
    }

    public FactQuery marked(List<String> these) {
        return new FactQuery(customers, subjects, kinds, business, staff, these, from, until, after, limit);
    }

    public FactQuery between(@Nullable Instant first, @Nullable Instant end) {
        return new FactQuery(customers, subjects, kinds, business, staff, marks, first, end, after, limit);
    }

    public FactQuery after(@Nullable Long number) {
        return new FactQuery(customers, subjects, kinds, business, staff, marks, from, until, number, limit);
    }
}
