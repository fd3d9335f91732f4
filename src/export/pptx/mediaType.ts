export const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
