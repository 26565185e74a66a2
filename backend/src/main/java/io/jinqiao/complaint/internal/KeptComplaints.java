package io.jinqiao.complaint.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Complaints as files: account, letters, evidence, measures; and the conversations they came from. */
@Configuration(proxyBeanMethods = false)
class KeptComplaints {

    @Bean
    KeptForATime complaintsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "complaint.complaint")
                .over("""
                        select id from complaint.complaint where closed_at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from complaint.complaint where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting(
                        "delete from complaint.request_key where complaint_id = any(:ids)",
                        "delete from complaint.recognised where complaint_id = any(:ids)",
                        "delete from complaint.approval where complaint_id = any(:ids)",
                        "delete from complaint.letter where complaint_id = any(:ids)",
                        "delete from complaint.evidence where complaint_id = any(:ids)",
                        "delete from complaint.measure where complaint_id = any(:ids)",
                        "delete from complaint.recheck where complaint_id = any(:ids)",
                        "delete from complaint.missed_term where complaint_id = any(:ids)",
                        "delete from complaint.warned_term where complaint_id = any(:ids)",
                        "delete from complaint.shelved_case where complaint_id = any(:ids)",
                        "delete from complaint.complaint where id = any(:ids)")
                .copying("complaints", """
                        select number, received_at, closed_at, step, subject, account
                          from complaint.complaint where customer_id = :customer order by received_at
                        """)
                .copying("letters", """
                        select c.number, l.sent_at, l.title, l.words
                          from complaint.letter l join complaint.complaint c on c.id = l.complaint_id
                         where c.customer_id = :customer and l.sent_at is not null
                         order by l.sent_at
                        """)
                .copying("complaint-evidence", """
                        select c.number, e.added_at, e.name, e.sha256
                          from complaint.evidence e join complaint.complaint c on c.id = e.complaint_id
                         where c.customer_id = :customer
                         order by e.added_at
                        """)
                .binding("""
                        select conversation_id from complaint.complaint where conversation_id is not null
                        """);
    }
}
