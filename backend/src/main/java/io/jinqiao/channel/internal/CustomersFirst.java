package io.jinqiao.channel.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets customers' lines in before everything that HTTP requests pass: they have no session and no form, and say in their first
 * frame who they are. When thousands come back at once that is a third of what each of them costs.
 */
@Configuration(proxyBeanMethods = false)
class CustomersFirst {

    @Bean
    FilterRegistrationBean<Door> customersFirstFilter(ObjectProvider<Handshakes> handshakes) {
        var door = new FilterRegistrationBean<>(new Door(handshakes));
        door.addUrlPatterns("/ws");
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }

    /** Who is not let in goes on, and is refused in words. Filters are made before everything else, so it asks when it is asked. */
    static final class Door extends HttpFilter {

        private static final long serialVersionUID = 1;

        private final transient Supplier<Handshakes> handshakes;

        Door(ObjectProvider<Handshakes> handshakes) {
            this.handshakes = SingletonSupplier.of(handshakes::getObject);
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (!handshakes.get().letIn(request, response)) {
                chain.doFilter(request, response);
            }
        }
    }
}
