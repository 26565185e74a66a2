package io.jinqiao.feedback.internal;

import io.jinqiao.feedback.Ratings.Tally;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RatingRepository {

    private static final String COLUMNS =
            "select subject, customer_id, staff_id, score, solved, comment, first_at, at from feedback.rating ";

    private static final String FIND = COLUMNS + "where subject = :subject for update";

    private static final String OF = COLUMNS + "where customer_id = :customer order by at desc limit 200";

    private static final String ABOUT = COLUMNS + "where subject = any(:subjects)";

    private static final String SAVE = """
            insert into feedback.rating (subject, customer_id, staff_id, score, solved, comment, first_at, at)
            values (:subject, :customer, :staff, :score, :solved, :comment, :firstAt, :at)
            on conflict (subject) do update
               set staff_id = excluded.staff_id, score = excluded.score, solved = excluded.solved,
                   comment = excluded.comment, at = excluded.at
            """;

    private static final String TALLY = """
            select count(*) as answers, count(*) filter (where score >= 4) as good
              from feedback.rating
             where at >= :since and (:staff::uuid is null or staff_id = :staff)
            """;

    private final JdbcClient jdbc;

    RatingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rating> find(Subject subject) {
        return jdbc.sql(FIND)
                .param("subject", subject.toString())
                .query(RatingRepository::rating)
                .optional();
    }

    List<Rating> of(CustomerId customer) {
        return jdbc.sql(OF)
                .param("customer", customer.value())
                .query(RatingRepository::rating)
                .list();
    }

    List<Rating> about(List<Subject> subjects) {
        return jdbc.sql(ABOUT)
                .param("subjects", subjects.stream().map(Subject::toString).toArray(String[]::new))
                .query(RatingRepository::rating)
                .list();
    }

    Tally tally(@Nullable StaffId staff, Instant since) {
        return jdbc.sql(TALLY)
                .param("staff", staff == null ? null : staff.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Tally(row.getLong("answers"), row.getLong("good")))
                .single();
    }

    void save(Rating rating) {
        var staff = rating.staff();
        jdbc.sql(SAVE)
                .param("subject", rating.subject().toString())
                .param("customer", rating.customer().value())
                .param("staff", staff == null ? null : staff.value())
                .param("score", rating.score())
                .param("solved", rating.solved())
                .param("comment", rating.comment())
                .param("firstAt", rating.firstAt().atOffset(ZoneOffset.UTC))
                .param("at", rating.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Rating rating(ResultSet row, int index) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        return new Rating(
                Subject.parse(row.getString("subject")),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                staff == null ? null : new StaffId(staff),
                row.getInt("score"),
                row.getBoolean("solved"),
                row.getString("comment"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
