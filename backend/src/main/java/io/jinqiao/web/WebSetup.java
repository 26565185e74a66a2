package io.jinqiao.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private static final String DESK = "forward:/desk/index.html";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PermissionGate()).addPathPatterns("/api/desk/**");
    }

    /** The desk finds its own way below {@code /desk}; only what has no dot is one of its pages. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addViewController("/desk").setViewName(DESK);
        registry.addViewController("/desk/{page:[^.]*}").setViewName(DESK);
        registry.addViewController("/desk/{page:[^.]*}/{id:[^.]*}").setViewName(DESK);
    }
}
