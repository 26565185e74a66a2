import { ChatPage } from "@/pages/chat-page";
import { browserPlatform } from "@/shared/platform";

const place = document.getElementById("page");
if (place) new ChatPage(place, browserPlatform(), new URL(location.href)).open();
