/** How Web Chat looks: its style options, the same on the website and in the steward's preview. */
export const chatLook = {
  accent: '#26374a',
  backgroundColor: '#fff',
  bubbleBackground: '#f1f2f3',
  bubbleBorderRadius: 6,
  bubbleFromUserBackground: '#d7e5f5',
  bubbleFromUserBorderRadius: 6,
  bubbleMaxWidth: 640,
  hideUploadButton: true,
  primaryFont: "'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  sendBoxTextWrap: true,
  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: '#fff',
  suggestedActionBorderColor: '#26374a',
  suggestedActionTextColor: '#26374a',
  timestampColor: '#54616c',
};
