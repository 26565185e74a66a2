package io.jinqiao.conversation.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conversations with everything that was said and noted in them. */
@Configuration(proxyBeanMethods = false)
class KeptConversations {

    @Bean
    KeptForATime conversationsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "conversation.conversation")
                .over("""
                        select id from conversation.conversation
                         where closed_at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from conversation.conversation where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting(
                        "delete from conversation.message where conversation_id = any(:ids)",
                        "delete from conversation.note where conversation_id = any(:ids)",
                        "delete from conversation.conversation where id = any(:ids)")
                .copying("conversations", """
                        select opened_at, closed_at, channel, language, subject, business, form
                          from conversation.conversation where customer_id = :customer order by opened_at
                        """)
                .copying("messages", """
                        select m.at, m.from_kind as "from", m.text
                          from conversation.message m join conversation.conversation c on c.id = m.conversation_id
                         where c.customer_id = :customer
                         order by m.conversation_id, m.number
                        """)
                .copying("conversation-notes", """
                        select n.at, n.text
                          from conversation.note n join conversation.conversation c on c.id = n.conversation_id
                         where c.customer_id = :customer
                         order by n.at
                        """);
    }
}
