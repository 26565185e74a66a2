package io.jinqiao.knowledge.internal;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an institution lets into its articles.
 *
 * @param videoHosts where videos may lie, for example {@code video.bank.example}; below a host is allowed too
 */
@ConfigurationProperties("jinqiao.knowledge")
record KnowledgeSettings(@DefaultValue({}) List<String> videoHosts) {}
