"use strict";

(() => {
  // Web Chat adds style elements; the page's policy takes them by this nonce only.
  const nonce = document.currentScript.nonce;
  const chat = document.getElementById("chat");
  const status = document.getElementById("status");
  const suggestions = document.getElementById("suggestions");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const font = '"Segoe UI", system-ui, sans-serif';

  const palettes = {
    light: {
      back: "#ffffff", bubble: "#f3f5f9", raised: "#e6eaf1", text: "#1d1d21", quiet: "#55565e", line: "#c9ccd4",
      accent: "#1257a8", own: "#dceafb",
      good: "#0b6a0b", warning: "#8a4b00", attention: "#b3261e",
    },
    dark: {
      back: "#1b1b1f", bubble: "#2a2a31", raised: "#383841", text: "#f1f1f4", quiet: "#b9bac4", line: "#50515b",
      accent: "#8ec1ff", own: "#173a61",
      good: "#7fd98a", warning: "#ffc074", attention: "#ff9f96",
    },
  };

  const styleOptions = (colors) => ({
    accent: colors.accent,
    // A long answer is read from its top.
    autoScrollSnapOnPage: true,
    subtle: colors.quiet,
    backgroundColor: colors.back,
    primaryFont: font,
    bubbleBackground: colors.bubble,
    bubbleBorderColor: colors.line,
    bubbleBorderRadius: 10,
    bubbleTextColor: colors.text,
    bubbleFromUserBackground: colors.own,
    bubbleFromUserBorderColor: colors.own,
    bubbleFromUserBorderRadius: 10,
    bubbleFromUserTextColor: colors.text,
    bubbleMaxWidth: 620,
    bubbleMinWidth: 120,
    cardEmphasisBackgroundColor: colors.raised,
    emojiSet: {},
    hideUploadButton: true,
    notificationText: colors.quiet,
    failedConnectivity: colors.attention,
    slowConnectivity: colors.warning,
    sendBoxBackground: colors.back,
    sendBoxBorderTop: `solid 1px ${colors.line}`,
    sendBoxButtonColor: colors.accent,
    sendBoxButtonColorOnDisabled: colors.quiet,
    sendBoxButtonShadeColorOnActive: colors.raised,
    sendBoxButtonShadeColorOnDisabled: colors.back,
    sendBoxButtonShadeColorOnHover: colors.raised,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: colors.accent,
    sendBoxHeight: 52,
    sendBoxPlaceholderColor: colors.quiet,
    sendBoxTextColor: colors.text,
    sendBoxTextWrap: true,
    timestampColor: colors.quiet,
    toastTextColor: colors.text,
    transcriptActivityVisualKeyboardIndicatorColor: colors.accent,
    transcriptVisualKeyboardIndicatorColor: colors.accent,
    transcriptTerminatorBackgroundColor: colors.raised,
    transcriptTerminatorColor: colors.text,
    newMessagesButtonBackgroundColor: colors.raised,
    newMessagesButtonTextColor: colors.text,
    scrollToEndButtonFontSize: "85%",
  });

  const hostConfig = (colors) => {
    const on = (color) => ({ default: color, subtle: color });
    const foregroundColors = {
      default: { default: colors.text, subtle: colors.quiet },
      dark: on(colors.text),
      light: on(colors.quiet),
      accent: on(colors.accent),
      good: on(colors.good),
      warning: on(colors.warning),
      attention: on(colors.attention),
    };
    return {
      supportsInteractivity: true,
      fontFamily: font,
      fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
      spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 14 },
      separator: { lineThickness: 1, lineColor: colors.line },
      containerStyles: {
        default: { backgroundColor: colors.bubble, foregroundColors },
        emphasis: { backgroundColor: colors.raised, foregroundColors },
      },
      actions: {
        maxActions: 10,
        spacing: "default",
        buttonSpacing: 8,
        showCard: { actionMode: "inline", inlineTopMargin: 10, style: "default" },
        actionsOrientation: "horizontal",
        actionAlignment: "left",
      },
      textBlock: { headingLevel: 2 },
    };
  };

  const say = (text) => {
    status.textContent = text;
    chat.replaceChildren(status);
  };

  const startAsync = async () => {
    const response = await fetch("v3/directline/tokens/generate", { method: "POST" });
    if (!response.ok)
      throw new Error(`No token: ${response.status}`);
    const { token } = await response.json();

    const store = WebChat.createStore({}, () => (next) => (action) => {
      if (action.type === "DIRECT_LINE/POST_ACTIVITY" && action.payload.activity.type === "message")
        suggestions.hidden = true;
      return next(action);
    });

    // As in Teams: what a button asks is seen in the chat.
    const showQuestion = () => (next) => (request) => {
      const { type, value } = request.cardAction;
      if (type !== "postBack" || value?.msteams?.type !== "messageBack")
        return next(request);
      const { displayText, text, value: data } = value.msteams;
      store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE_BACK", payload: { displayText, text, value: data } });
    };

    const directLine = WebChat.createDirectLine({ token, domain: new URL("v3/directline", document.baseURI).href });
    const frame = document.createElement("div");
    frame.className = "frame";
    const render = () => {
      const colors = dark.matches ? palettes.dark : palettes.light;
      WebChat.renderWebChat({
        adaptiveCardsHostConfig: hostConfig(colors),
        cardActionMiddleware: showQuestion,
        directLine,
        locale: "en-US",
        nonce,
        store,
        styleOptions: styleOptions(colors),
        userID: "user",
      }, frame);
    };

    chat.replaceChildren(frame);
    render();
    dark.addEventListener("change", render);
    for (const button of suggestions.querySelectorAll("button"))
      button.addEventListener("click", () => {
        store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text: button.textContent } });
        chat.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
      });
    suggestions.hidden = false;
  };

  startAsync().catch((failure) => {
    console.error(failure);
    say("The chat could not be loaded. Is CareerBot still running? Then load this page again.");
  });
})();
