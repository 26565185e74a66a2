package io.jinqiao.postgres;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What PostgreSQL is told at every start, so that an old folder never runs with old settings. */
final class Settings {

    private static final Map<String, String> ALWAYS = Map.ofEntries(
            // Durable: an acknowledged message survives a power cut.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            // Private: only this machine, only with the password.
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            // Sized for a machine with two cores that it shares with the product.
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_parallel_workers_per_gather", "1"),
            Map.entry("autovacuum_max_workers", "2"),
            Map.entry("jit", "off"),
            Map.entry("idle_in_transaction_session_timeout", "60s"),
            Map.entry("timezone", "UTC"),
            // A week of logs, a file a day, written over.
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_line_prefix", "%m [%p] "),
            Map.entry("log_min_duration_statement", "1s"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private Settings() {}

    static List<String> of(Path data, Path log, int port) {
        var settings = new LinkedHashMap<>(ALWAYS);
        settings.put("port", Integer.toString(port));
        settings.put("log_directory", log.toString());
        return Stream.concat(
                        Stream.of("-D", data.toString()),
                        settings.entrySet().stream()
                                .flatMap(each -> Stream.of("-c", each.getKey() + "=" + each.getValue())))
                .toList();
    }
}
