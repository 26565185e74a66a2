package io.jinqiao.journal.internal;

import io.jinqiao.retention.spi.KeptForATime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts by how long they are kept. */
@Configuration(proxyBeanMethods = false)
class KindsOfFacts {

    private static final List<String> COMPLAINTS = List.of("complaint.%");
    private static final List<String> SALES = List.of("suitability.%", "manual.%");

    /** Who saw, changed, kept, deleted or took out what; who signed in. */
    private static final List<String> ACCESS = List.of(
            "customer.looked-up",
            "customer.unmasked",
            "customer.look-up-alarmed",
            "customer.out-of-reach",
            "customer.alarm-acknowledged",
            "customer.consent-%",
            "control.%",
            "evidence.%",
            "retention.%",
            "rights.%",
            "staff.%",
            "vault.%");

    /** What concerns nobody: rules, knowledge, processes; and the record's own deletions. */
    private static final List<String> HOUSE = List.of(
            "journal.%",
            "knowledge.%",
            "editorial.%",
            "catalog.%",
            "intent.%",
            "packs.%",
            "process.%",
            "sla.rule%",
            "sla.calendar%",
            "sla.days%",
            "dialogue.flow%",
            "gaps.%",
            "insight.%",
            "compliance.rule%");

    private static final List<String> NOT_SERVICE =
            Stream.of(COMPLAINTS, SALES, ACCESS, HOUSE).flatMap(List::stream).toList();

    @Bean
    KeptForATime factsOfService(JdbcClient jdbc, SealRepository seals, DeleteFacts.Handler delete) {
        return new KeptFacts(jdbc, seals, delete, "journal.service", List.of("%"), NOT_SERVICE);
    }

    @Bean
    KeptForATime factsOfComplaints(JdbcClient jdbc, SealRepository seals, DeleteFacts.Handler delete) {
        return new KeptFacts(jdbc, seals, delete, "journal.complaint", COMPLAINTS, List.of());
    }

    @Bean
    KeptForATime factsOfSales(JdbcClient jdbc, SealRepository seals, DeleteFacts.Handler delete) {
        return new KeptFacts(jdbc, seals, delete, "journal.sale", SALES, List.of());
    }

    @Bean
    KeptForATime factsOfAccess(JdbcClient jdbc, SealRepository seals, DeleteFacts.Handler delete) {
        return new KeptFacts(jdbc, seals, delete, "journal.access", ACCESS, List.of());
    }
}
